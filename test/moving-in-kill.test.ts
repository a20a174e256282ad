import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '../src/kernel/audit/verify.ts'
import { DATABASE, OWNER, PORT as SOCKET } from '../src/kernel/cluster.ts'
import { openDatabase } from '../src/kernel/db.ts'

const own = join(tmpdir(), `nurijip-moving-${randomUUID().slice(0, 8)}`)
const [killedIn, wholeIn, site] = [join(own, 'killed'), join(own, 'whole'), join(own, 'site')]
const PAGES = 400
const envOf = (folder: string) => ({ ...process.env, NODE_ENV: '', SEED: 'none', DATA_DIR: folder })
const move = (folder: string, ...more: string[]) =>
  promisify(execFile)('bin/nurijip', ['import', 'site', site, ...more], { env: envOf(folder) }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
const begin = (folder: string): ChildProcess =>
  spawn('bin/nurijip', ['import', 'site', site], { env: envOf(folder), stdio: 'ignore' })
const opened = (folder: string) =>
  openDatabase({ host: join(folder, 'postgres'), port: SOCKET, database: DATABASE, user: OWNER })
const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((gone) => child.once('exit', gone))

/** Everything that an import leaves behind, without the moments at which it did. */
async function stateOf(folder: string) {
  const serving = await served(folder)
  const db = opened(folder)
  const items = await db
    .selectFrom('pages.item')
    .innerJoin('pages.moved_in', 'item_id', 'pages.item.id')
    .select(['key', 'path', 'state', 'newest', 'shown', 'digest'])
    .orderBy('key')
    .execute()
  const revisions = await db.selectFrom('pages.revision').select('n').execute()
  const redirects = await db
    .selectFrom('pages.redirect')
    .select(['from_path', 'to_path'])
    .orderBy('from_path')
    .execute()
  const media = await db.selectFrom('pages.media').select(['name', 'hash']).orderBy('name').execute()
  const lines = await db
    .selectFrom('audit.event')
    .select('what')
    .where('actor', '=', 'system:import')
    .orderBy('what')
    .execute()
  const found = await db.selectFrom('search.document').select('id').execute()
  const chain = await verifyChain(db)
  await db.destroy()
  serving.kill('SIGTERM')
  await ended(serving)
  return {
    items: items.map(({ digest: _digest, ...one }) => one),
    revisions: revisions.length,
    redirects,
    media,
    lines: lines.map((one) => one.what),
    found: found.length,
    isChainWhole: chain.ok,
  }
}

/** The program of a folder, for whoever looks at its database. */
async function served(folder: string): Promise<ChildProcess> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const env = { ...envOf(folder), PORT: String(port) }
  const child = spawn('bin/nurijip', ['serve'], { env, stdio: 'ignore' })
  for (let tries = 0; tries < 600; tries += 1) {
    const res = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    if (res?.status === 200) return child
    await sleep(100)
  }
  throw new Error('never ready')
}

beforeAll(async () => {
  mkdirSync(join(site, 'files'), { recursive: true })
  const image = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#357' } })
    .png()
    .toBuffer()
  writeFileSync(join(site, 'files/a.png'), image)
  writeFileSync(join(site, 'files.csv'), 'old_address,path,alt\n/up/a.png,files/a.png,파란 그림\n')
  const rows = Array.from(
    { length: PAGES },
    (_, n) =>
      `p${n},글 ${n},"<p>본문 ${n}</p><p><img src='/up/a.png'></p><p><a href='/view.do?no=${(n + 1) % PAGES}'>다음 글</a></p>",about,communication,홍보 담당,031-324-2110,2024-01-02,/view.do?no=${n}`,
  )
  const head = 'key,title_ko,body,section,department,provider,phone,published_on,old_addresses'
  writeFileSync(join(site, 'pages.csv'), `${head}\n${rows.join('\n')}\n`)
})
afterAll(() => rmSync(own, { recursive: true, force: true }))

describe('moving in by command', () => {
  it('says how it went: 0 with refused rows, 1 in one line for what makes it impossible, 2 for what it does not know', async () => {
    const empty = join(own, 'empty')
    mkdirSync(empty)
    writeFileSync(join(empty, 'pages.csv'), 'key,title\n')
    const run = (...args: string[]) =>
      promisify(execFile)('bin/nurijip', ['import', 'site', ...args], { env: envOf(wholeIn) }).then(
        ({ stdout }) => ({ code: 0, said: stdout }),
        (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
      )
    expect(await run(empty)).toEqual({ code: 1, said: 'nurijip: pages.csv lacks the column title_ko\n' })
    expect(await run(join(own, 'nowhere'))).toMatchObject({ code: 1 })
    expect(await run()).toMatchObject({ code: 2 })
    expect(await run(site, 'more')).toMatchObject({ code: 2 })
    const dry = await run(site, '--dry-run')
    expect(dry.said.trim().split('\n').at(-1)).toBe(`new ${PAGES}, changed 0, already there 0, refused 0`)
    expect(JSON.parse(readFileSync(join(site, 'report/report.json'), 'utf8'))).toMatchObject({ isDry: true })
  }, 120_000)

  it('killed in the middle and begun again it ends as if it had run once; two at once do not', async () => {
    const whole = await move(wholeIn)
    expect(whole.stdout.trim().split('\n').at(-1)).toBe(`new ${PAGES}, changed 0, already there 0, refused 0`)

    const serving = await served(killedIn)
    const db = opened(killedIn)
    const there = async () =>
      (
        await db
          .selectFrom('pages.moved_in')
          .select('key')
          .execute()
          .catch(() => [])
      ).length
    const child = begin(killedIn)
    for (let tries = 0; tries < 6_000 && (await there()) < 30; tries += 1) await sleep(10)
    const second = await move(killedIn)
    expect(second).toMatchObject({ code: 1, stdout: '' })
    expect(second.stderr).toBe('nurijip: another import of a site is running: wait for its end\n')
    child.kill('SIGKILL')
    await ended(child)
    const kept = await there()
    expect(kept, 'the fault landed in the middle').toBeGreaterThanOrEqual(30)
    expect(kept, 'the fault landed in the middle').toBeLessThan(PAGES)
    const again = await move(killedIn)
    expect(again.stdout.trim().split('\n').at(-1)).toBe(
      `new ${PAGES - kept}, changed 0, already there ${kept}, refused 0`,
    )
    await db.destroy()
    serving.kill('SIGTERM')
    await ended(serving)
    const [ofKilled, ofWhole] = [await stateOf(killedIn), await stateOf(wholeIn)]
    expect(ofKilled).toEqual(ofWhole)
    expect(ofWhole).toMatchObject({ isChainWhole: true })
    expect([ofWhole.items.length, ofWhole.redirects.length, ofWhole.media.length]).toEqual([
      PAGES,
      PAGES + 1,
      1,
    ])
    const third = await move(wholeIn)
    expect(third.stdout.trim().split('\n').at(-1)).toBe(`new 0, changed 0, already there ${PAGES}, refused 0`)
    expect(await stateOf(wholeIn)).toEqual(ofWhole)
  }, 300_000)
})
