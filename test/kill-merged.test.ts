import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import type { DB } from '../db/schema.ts'
import { verifyChain } from '../src/kernel/audit/verify.ts'
import { DATABASE, OWNER, PORT as SOCKET } from '../src/kernel/cluster.ts'
import { openDatabase } from '../src/kernel/db.ts'
import { csrfOf, startSession } from '../src/kernel/session.ts'
import { instant } from '../src/kernel/time.ts'
import { SUBMITTED, WRITTEN } from './answering.ts'

const folder = join(tmpdir(), `nurijip-merged-${randomUUID().slice(0, 8)}`)
const PORT = 20_000 + Math.floor(Math.random() * 20_000)
const address = `http://127.0.0.1:${PORT}`
const env = {
  ...process.env,
  NODE_ENV: '',
  SEED: 'none',
  TRUSTED_PROXIES: '127.0.0.1',
  DATA_DIR: folder,
  PORT: String(PORT),
}
const POSTS = ['civil-affairs-desk-1', 'roads-1', 'roads-head'] as const

async function serve(): Promise<ChildProcess> {
  const child = spawn('bin/nurijip', ['serve'], { env, stdio: 'ignore' })
  for (let tries = 0; tries < 300; tries += 1) {
    const res = await fetch(`${address}/readyz`).catch(() => undefined)
    if (res?.status === 200) return child
    await sleep(100)
  }
  throw new Error('never ready')
}

/** Somebody new files, from an address of the own. @returns the number */
async function fileOne(n: number): Promise<string> {
  let cookie = ''
  const from = `10.2.0.${n}`
  const post = async (path: string, form: Record<string, string>) => {
    const headers = { origin: address, cookie, 'x-forwarded-for': from }
    const sent = { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' } as const
    const res = await fetch(`${address}${path}`, sent)
    cookie = res.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    expect(res.status, path).toBe(303)
  }
  await post('/petitions/new', { kind: 'recommendation' })
  await post('/petitions/new/petition', { title: '의자를 놓아 주세요', body: '정류장에 의자가 없습니다.' })
  await post('/petitions/new/contact', { name: `이웃${n}`, toldBy: 'mail', email: `k${n}@example.kr` })
  await post('/petitions/new/publication', { publication: 'yes' })
  await post('/petitions/new/check', {})
  const page = await fetch(`${address}/petitions/new/confirmation`, { headers: { cookie } })
  return /2\d{3}-\d{6}/.exec(await page.text())?.[0] ?? ''
}

/** Officers with a session each, through the front door. */
async function officersIn(db: Kysely<DB>) {
  const tokens = new Map<string, string>()
  for (const [n, post] of POSTS.entries()) {
    const args = ['staff', 'add', `k-${n}`, `직원${n}`, `s${n}@example.kr`, post]
    execFileSync('bin/nurijip', args, { env, stdio: 'ignore' })
    const held = await sql<{ staff_id: string }>`
      select id as staff_id from accounts.staff where employee_no = ${`k-${n}`}`.execute(db)
    const session = {
      kind: 'office',
      subject: String(held.rows[0]?.staff_id),
      at: instant(new Date().toISOString()),
    }
    tokens.set(post, await db.transaction().execute((tx) => startSession(tx, session as never)))
  }
  return async (
    post: (typeof POSTS)[number],
    number: string,
    path: string,
    form: Record<string, string> = {},
  ) => {
    const row = await db
      .selectFrom('petitions.petition')
      .select('version')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const token = tokens.get(post) ?? ''
    const body = new URLSearchParams({ _csrf: csrfOf(token), version: String(row.version), ...form })
    const headers = { origin: address, cookie: `nurijip-office=${token}` }
    const at = `${address}/office/petitions/${number}/${path}`
    return fetch(at, { method: 'POST', body, headers, redirect: 'manual' }).then(
      (res) => res.status,
      () => 0,
    )
  }
}

/**
 * Holds the letter of one back until it is let go: whoever tells it waits in the middle of the act.
 *
 * @returns what lets it go, writing nothing
 */
async function holdLetter(db: Kysely<DB>, number: string): Promise<() => Promise<void>> {
  const { seq } = await db
    .selectFrom('petitions.move')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('petition_number', '=', number)
    .executeTakeFirstOrThrow()
  const held = await db.startTransaction().execute()
  await sql`insert into outbox.message (channel, unique_key, about, created_at)
    values ('mail', ${`petition ${number} ${Number(seq) + 1}`}, 'held', now())`.execute(held)
  return () => held.rollback().execute()
}

async function untilItWaits(db: Kysely<DB>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const waiting = await sql`select from pg_stat_activity
      where wait_event_type = 'Lock' and query like '%outbox%'`.execute(db)
    if (waiting.rows.length > 0) return
    await sleep(25)
  }
  throw new Error('nobody waits for the letter')
}

describe('the program killed in the middle of an act on several merged petitions', () => {
  const db = () =>
    openDatabase({ host: join(folder, 'postgres'), port: SOCKET, database: DATABASE, user: OWNER })
  let running: ChildProcess | undefined
  afterAll(async () => {
    running?.kill('SIGTERM')
    await new Promise((gone) => running?.once('exit', gone))
    rmSync(folder, { recursive: true, force: true })
  })

  it('CPTA-ED 21, CPTA 35: all of it or nothing, and once when it is done again', async () => {
    running = await serve()
    const look = db()
    const act = await officersIn(look)
    const numbers: string[] = []
    for (let n = 1; n <= 5; n += 1) numbers.push(await fileOne(n))
    const [lead = '', ...members] = numbers
    const last = members.at(-1) ?? ''
    const [desk, roads, head] = POSTS
    for (const one of numbers) expect(await act(desk, one, 'receipt')).toBe(303)
    const joined = Object.fromEntries(members.map((one, at) => [`join${at + 1}`, one]))
    expect(await act(desk, lead, 'merging', joined)).toBe(303)
    expect(await act(desk, lead, 'assignment', { post: roads })).toBe(303)
    /** Everything of all five that an act may change. */
    const all = async () => {
      const of = async (table: 'extension' | 'reopening' | 'move') =>
        (await look.selectFrom(`petitions.${table}`).selectAll().execute()).length
      const due = await look
        .selectFrom('petitions.petition')
        .select(['number', 'stage', 'due_on', 'version'])
        .orderBy('number')
        .execute()
      const letters = await look.selectFrom('outbox.message').select('unique_key').execute()
      const counts = [await of('extension'), await of('reopening'), await of('move'), letters.length] as const
      return { due, counts }
    }
    /** Killed half way, then done again by whoever starts the program anew. */
    async function killedIn(post: (typeof POSTS)[number], path: string, form: Record<string, string>) {
      const before = await all()
      const letGo = await holdLetter(look, last)
      const sent = act(post, lead, path, form)
      await untilItWaits(look)
      running?.kill('SIGKILL')
      expect(await sent).toBe(0)
      await letGo()
      running = await serve()
      expect(await all()).toEqual(before)
      expect(await act(post, lead, path, form)).toBe(303)
      const after = await all()
      return after.counts.map((one, at) => one - (before.counts[at] ?? 0))
    }

    const extend = { extendBy: '3', extendReason: '검토할 것이 많습니다.' }
    expect(await killedIn(roads, 'extension', extend)).toEqual([5, 0, 5, 5])
    const days = new Set((await all()).due.map((one) => one.due_on))
    expect(days.size).toBe(1)

    expect(await act(roads, lead, 'answer', { ...WRITTEN, ...SUBMITTED })).toBe(303)
    expect(await act(head, lead, 'approval')).toBe(303)
    const again = { reopenReason: '날짜가 틀렸습니다.', reopenWhom: 'all' }
    expect(await killedIn(head, 'reopening', again)).toEqual([0, 5, 5, 5])
    expect((await all()).due.filter((one) => one.stage === 'merged')).toHaveLength(4)
    expect(await verifyChain(look)).toMatchObject({ ok: true })
    await look.destroy()
  }, 180_000)
})
