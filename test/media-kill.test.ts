import { sql } from 'kysely'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { DATABASE, OWNER, PORT as SOCKET } from '../src/kernel/cluster.ts'
import { openDatabase } from '../src/kernel/db.ts'

const folder = join(tmpdir(), `nurijip-media-${randomUUID().slice(0, 8)}`)
const PORT = 20_000 + Math.floor(Math.random() * 20_000)
const address = `http://127.0.0.1:${PORT}`
const IMAGES = 8

async function serve(): Promise<ChildProcess> {
  const env = { ...process.env, NODE_ENV: '', SEED: 'demo', DATA_DIR: folder, PORT: String(PORT) }
  const child = spawn('bin/nurijip', ['serve'], { env, stdio: 'ignore' })
  for (let tries = 0; tries < 600; tries += 1) {
    const res = await fetch(`${address}/readyz`).catch(() => undefined)
    if (res?.status === 200) return child
    await sleep(100)
  }
  throw new Error('never ready')
}

/** As the head of the managing department, with what the sign-in page of the demonstration shows. */
async function signedIn(): Promise<{ cookie: string; csrf: string }> {
  const page = await (await fetch(`${address}/office/sign-in`)).text()
  const row = page.split('<tr').find((one) => one.includes('누리집 총괄')) ?? ''
  const [, login = '', password = '', code = ''] = row.split(/<\/t[dh]>/).map((cell) =>
    cell
      .replaceAll(/<[^>]*>/g, '')
      .replace(/^[^>]*>/, '')
      .trim(),
  )
  const res = await fetch(`${address}/office/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ login, password, code }),
    headers: { origin: address },
    redirect: 'manual',
  })
  const cookie = res.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const library = await (await fetch(`${address}/office/media`, { headers: { cookie } })).text()
  return { cookie, csrf: /name="_csrf" value="([^"]+)"/.exec(library)?.[1] ?? '' }
}

describe('nothing is stored by half', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('Article 18(1): the program killed while images come in: what is in the library is there whole', async () => {
    const first = await serve()
    const { cookie, csrf } = await signedIn()
    expect(csrf, 'signed in').not.toBe('')
    const send = async (nth: number): Promise<number> => {
      const noise = { type: 'gaussian' as const, mean: 120, sigma: 30 }
      const create = { width: 1200, height: 900, channels: 3 as const, background: '#333', noise }
      const bytes = await sharp({ create }).jpeg().toBuffer()
      const form = new FormData()
      form.append('_csrf', csrf)
      form.append('licence', 'none')
      form.append('files', new Blob([new Uint8Array(bytes)]), `${nth}.jpg`)
      return fetch(`${address}/office/media`, {
        method: 'POST',
        body: form,
        headers: { origin: address, cookie },
        redirect: 'manual',
      }).then(
        (res) => res.status,
        () => 0,
      )
    }
    let acknowledged = 0
    const statuses = await Promise.all(
      Array.from({ length: IMAGES }, async (_, nth) => {
        const status = await send(nth)
        if (status === 303 && (acknowledged += 1) === 2) first.kill('SIGKILL')
        return status
      }),
    )
    const taken = statuses.filter((status) => status === 303).length
    expect(taken, 'the fault landed in the middle').toBeGreaterThanOrEqual(2)
    expect(taken, 'the fault landed in the middle').toBeLessThan(IMAGES)

    const second = await serve()
    const db = openDatabase({ host: join(folder, 'postgres'), port: SOCKET, database: DATABASE, user: OWNER })
    const kept = await db.selectFrom('pages.media').select(['id', 'name', 'hash']).execute()
    expect(kept.length).toBeGreaterThanOrEqual(taken)
    for (const { hash } of kept)
      expect(existsSync(join(folder, 'files', hash.slice(0, 2), hash)), hash).toBe(true)
    const again = await signedIn()
    for (const { id, name } of kept) {
      const res = await fetch(`${address}/office/media/${id}/${name}`, { headers: { cookie: again.cookie } })
      expect((await sharp(Buffer.from(await res.arrayBuffer())).stats()).channels.length).toBe(3)
    }
    const ready = async () =>
      (await db.selectFrom('pages.media').select('id').where('state', '=', 'waiting').execute()).length
    for (let tries = 0; tries < 300 && (await ready()) > 0; tries += 1) await sleep(100)
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from jobs.job
      where name = 'pages.media-prepare' and state in ('created', 'retry', 'active')`.execute(db)
    // one that was in hand when the program was killed counts as in hand until its time is up, and is done again then
    expect(
      await ready(),
      'what was ordered is done after the restart, or still on order',
    ).toBeLessThanOrEqual(Math.min(1, rows[0]?.n ?? 0))
    expect(readdirSync(join(folder, 'files')).length).toBeGreaterThan(0)
    await db.destroy()
    second.kill('SIGTERM')
    await new Promise((gone) => second.once('exit', gone))
  }, 180_000)
})
