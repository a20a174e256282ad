import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { verifyChain } from '../src/kernel/audit/verify.ts'
import { DATABASE, OWNER, PORT as SOCKET } from '../src/kernel/cluster.ts'
import { serverOf } from '../src/kernel/cluster/server.ts'
import { openDatabase } from '../src/kernel/db.ts'

const folder = join(tmpdir(), `nurijip-kill-${randomUUID().slice(0, 8)}`)
const PORT = 20_000 + Math.floor(Math.random() * 20_000)
const address = `http://127.0.0.1:${PORT}`
const CITIZENS = 24

async function serve(): Promise<ChildProcess> {
  const env = {
    ...process.env,
    NODE_ENV: '',
    SEED: 'none',
    TRUSTED_PROXIES: '127.0.0.1',
    DATA_DIR: folder,
    PORT: String(PORT),
  }
  const child = spawn('bin/nurijip', ['serve'], { env, stdio: 'ignore' })
  for (let tries = 0; tries < 300; tries += 1) {
    const res = await fetch(`${address}/readyz`).catch(() => undefined)
    if (res?.status === 200) return child
    await sleep(100)
  }
  throw new Error('never ready')
}

/** Each at an address of the own: from one, so many petitions are not taken. */
interface Citizen {
  readonly cookie: string
  readonly from: string
}
let citizens = 0

/** Fills in a petition up to the check. */
async function fillIn(n: number): Promise<Citizen> {
  let cookie = ''
  citizens += 1
  const from = `10.1.0.${citizens}`
  const post = async (path: string, form: Record<string, string>) => {
    const headers = { origin: address, cookie, 'x-forwarded-for': from }
    const res = await fetch(`${address}${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers,
      redirect: 'manual',
    })
    cookie = res.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    expect(res.status).toBe(303)
  }
  await post('/petitions/new', { kind: 'inconvenience-road' })
  await post('/petitions/new/petition', { title: `길이 파였습니다 ${n}`, body: '고쳐 주세요.' })
  await post('/petitions/new/contact', { name: '김나래', toldBy: 'mail', email: `c${n}@example.kr` })
  await post('/petitions/new/publication', { publication: 'yes' })
  return { cookie, from }
}
const send = ({ cookie, from }: Citizen): Promise<number> =>
  fetch(`${address}/petitions/new/check`, {
    method: 'POST',
    body: new URLSearchParams(),
    headers: { origin: address, cookie, 'x-forwarded-for': from },
    redirect: 'manual',
  }).then(
    (res) => res.status,
    () => 0,
  )

describe('nothing acknowledged is lost', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    'the program',
    'the program and its database',
  ])('%s killed while petitions are being filed: every one that was confirmed is there, and none by half', async (what) => {
    const first = await serve()
    const all: Citizen[] = []
    for (let n = 0; n < CITIZENS; n += 1) all.push(await fillIn(n))
    const postmaster = await serverOf(join(folder, 'postgres'))
    let acknowledged = 0
    const sent = all.map(async (citizen) => {
      const status = await send(citizen)
      if (status === 303 && (acknowledged += 1) === 5) {
        if (what !== 'the program') process.kill(postmaster, 'SIGKILL')
        first.kill('SIGKILL')
      }
      return status
    })
    const statuses = await Promise.all(sent)
    const confirmed = all.filter((_one, n) => statuses[n] === 303)
    expect(confirmed.length, 'the fault landed in the middle').toBeGreaterThanOrEqual(5)
    expect(confirmed.length, 'the fault landed in the middle').toBeLessThan(CITIZENS)

    const second = await serve()
    const numbers = await Promise.all(
      confirmed.map(async ({ cookie }) => {
        const page = await fetch(`${address}/petitions/new/confirmation`, { headers: { cookie } })
        return /2\d{3}-\d{6}/.exec(await page.text())?.[0]
      }),
    )
    expect(new Set(numbers).size).toBe(confirmed.length)
    expect(numbers).not.toContain(undefined)

    const again = await Promise.all(all.map(send))
    expect(again.every((status) => status === 303)).toBe(true)
    const db = openDatabase({ host: join(folder, 'postgres'), port: SOCKET, database: DATABASE, user: OWNER })
    const of = async (table: 'petition' | 'petitioner' | 'move') =>
      (await db.selectFrom(`petitions.${table}`).selectAll().execute()).length
    const filed = await of('petition')
    expect(filed % CITIZENS, 'each citizen filed once').toBe(0)
    expect([await of('petitioner'), await of('move')]).toEqual([filed, filed])
    const letters = await db.selectFrom('outbox.message').select('id').execute()
    expect(letters.length).toBe(filed)
    expect(await verifyChain(db)).toMatchObject({ ok: true })
    await db.destroy()
    second.kill('SIGTERM')
    await new Promise((gone) => second.once('exit', gone))
  }, 120_000)
})
