import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { DATABASE, OWNER, PORT as SOCKET } from '../src/kernel/cluster.ts'
import { openDatabase } from '../src/kernel/db.ts'

const mount = join(tmpdir(), `nurijip-full-${randomUUID().slice(0, 8)}`)
const PORT = 20_000 + Math.floor(Math.random() * 20_000)
const address = `http://127.0.0.1:${PORT}`

/** A small disk of its own. Only root may make one. */
const hasDisk = (() => {
  try {
    mkdirSync(mount)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=150m,mode=711', 'tmpfs', mount], { stdio: 'ignore' })
    return true
  } catch {
    console.log('disk-full skipped: no disk of its own can be mounted here')
    return false
  }
})()

describe.skipIf(!hasDisk)('a disk that is full', () => {
  afterAll(() => {
    execFileSync('umount', ['-l', mount])
    rmSync(mount, { recursive: true, force: true })
  })
  const status = (path: string) =>
    fetch(`${address}${path}`).then(
      (res) => res.status,
      () => 0,
    )
  async function until(wanted: number, path: string) {
    for (let tries = 0; tries < 400; tries += 1) {
      if ((await status(path)) === wanted) return
      await sleep(100)
    }
    throw new Error(`${path} never answered ${wanted}`)
  }
  /** @returns the number of the petition, or the status without one */
  async function file(title: string): Promise<string | number> {
    let cookie = ''
    const post = async (path: string, form: Record<string, string>) => {
      const headers = { origin: address, cookie }
      const body = new URLSearchParams(form)
      const res = await fetch(`${address}${path}`, { method: 'POST', body, headers, redirect: 'manual' })
      cookie = res.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
      return res
    }
    await post('/petitions/new', { kind: 'recommendation' })
    await post('/petitions/new/petition', { title, body: '자세히 씁니다. '.repeat(3000) })
    await post('/petitions/new/contact', { name: '김나래', toldBy: 'mail', email: 'c@example.kr' })
    await post('/petitions/new/publication', { publication: 'yes' })
    const res = await post('/petitions/new/check', {})
    if (res.headers.get('location') !== '/petitions/new/confirmation') return res.status
    const page = await fetch(`${address}/petitions/new/confirmation`, { headers: { cookie } })
    return /2\d{3}-\d{6}/.exec(await page.text())?.[0] ?? 0
  }

  it('gives no receipt for what it cannot keep, and goes on by itself when there is room again', async () => {
    const env = {
      ...process.env,
      NODE_ENV: '',
      SEED: 'none',
      DATA_DIR: join(mount, 'data'),
      PORT: String(PORT),
    }
    const child = spawn('bin/nurijip', ['serve'], { env, stdio: 'ignore' })
    await until(200, '/readyz')
    const before = await file('그 전')
    expect(before).toMatch(/^2\d{3}-\d{6}$/)

    const { bavail, bsize } = statfsSync(mount)
    try {
      writeFileSync(join(mount, 'filler'), Buffer.alloc(bavail * bsize - 4096, 1))
    } catch (error) {
      // the database wrote meanwhile: what was to be filled is full
      if ((error as { code?: string }).code !== 'ENOSPC') throw error
    }
    const answers: (string | number)[] = []
    for (let n = 0; n < 40 && !answers.some((one) => typeof one === 'number'); n += 1)
      answers.push(await file(`꽉 찬 때 ${n}`).catch(() => 0))
    expect(answers.at(-1), 'the fault landed').toEqual(expect.any(Number))
    expect([0, 303, 500, 503]).toContain(answers.at(-1))

    rmSync(join(mount, 'filler'))
    await until(200, '/readyz')
    let after: string | number = 0
    for (let tries = 0; tries < 20 && typeof after === 'number'; tries += 1)
      after = await file('그 뒤').catch(() => 0)
    const confirmed = [before, ...answers, after].filter((one) => typeof one === 'string')
    expect(after).toEqual(expect.any(String))
    const db = openDatabase({
      host: join(mount, 'data/postgres'),
      port: SOCKET,
      database: DATABASE,
      user: OWNER,
    })
    const kept = await db.selectFrom('petitions.petition').select('number').orderBy('number').execute()
    const petitioners = await db.selectFrom('petitions.petitioner').select('petition_number').execute()
    await db.destroy()
    expect(kept.map((row) => row.number)).toEqual(expect.arrayContaining(confirmed))
    expect(petitioners.length).toBe(kept.length)
    child.kill('SIGTERM')
    await new Promise((gone) => child.once('exit', gone))
  }, 180_000)
})
