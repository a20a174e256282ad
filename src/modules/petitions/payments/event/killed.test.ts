import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOne, KIM } from '#test/filing.ts'
import { chargeOf, FEE, ledgerOf, PAYMENT_SECRET, providerOf, sign } from '#test/money.ts'
import { openTown, type Town } from '#test/town.ts'

const NOW = '2026-11-24T10:00:00+09:00'
const TIMESTAMP = String(Date.parse(NOW) / 1_000)
const [ROUNDS, AT_ONCE] = [4, 12]

let town: Town
beforeAll(async () => {
  town = await openTown({ at: NOW })
})
afterAll(() => town.close())

async function serve(how: 'whole' | 'broken'): Promise<{ child: ChildProcess; address: string }> {
  const { host, database } = town.at
  const args = ['--import', 'tsx', 'test/payment-server.ts', host, database, NOW, PAYMENT_SECRET, how]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise<string>((found, failed) => {
    child.stdout?.once('data', (bytes: Buffer) => found(bytes.toString().trim()))
    child.once('exit', () => failed(new Error('the server ended')))
  })
  return { child, address }
}

type Event = Awaited<ReturnType<typeof newEvent>>
let events = 0
async function newEvent() {
  events += 1
  const [id, transaction] = [`killed-${events}`, `k-${events}`]
  const number = await fileOne(town, { kind: 'land-use-plan' })
  const { reference } = await chargeOf(town, number)
  const at = '2026-11-24T09:50:00+09:00'
  return {
    number,
    event: { id, type: 'credit', transaction, reference, amountWon: FEE, at, payer: KIM.name },
  }
}
const send = (address: string, { event }: Event): Promise<number> => {
  const body = JSON.stringify(event)
  const headers = {
    'content-type': 'application/json',
    'nurijip-timestamp': TIMESTAMP,
    'nurijip-signature': sign(TIMESTAMP, body),
  }
  return fetch(address, { method: 'POST', body, headers }).then(
    (res) => res.status,
    () => 0,
  )
}

/** Kills a serving process in the middle of its work, again and again. */
async function kill(how: 'whole' | 'broken') {
  const all: Event[] = []
  const landed = { acknowledged: 0, lost: 0, beforeCommit: 0, afterCommit: 0 }
  for (let round = 0; round < ROUNDS; round += 1) {
    const { child, address } = await serve(how)
    const batch = await Promise.all(Array.from({ length: AT_ONCE }, newEvent))
    // the first request makes the connections
    const [first, ...rest] = batch as [Event, ...Event[]]
    await send(address, first)
    // killed with the second, fourth, … answer, and a moment after it
    let answered = 0
    const sent = rest.map(async (one) => {
      const status = await send(address, one)
      if (status === 200 && (answered += 1) === round * 2 + 1) {
        await sleep(round)
        child.kill('SIGKILL')
      }
      return status
    })
    const statuses = await Promise.all(sent)
    await gone()
    const known = new Set(
      (await town.db.selectFrom('petitions.payment_event').select('id').execute()).map((row) => row.id),
    )
    for (const [n, one] of rest.entries()) {
      const isKnown = known.has(one.event.id)
      if (statuses[n] === 200) landed[isKnown ? 'acknowledged' : 'lost'] += 1
      else landed[isKnown ? 'afterCommit' : 'beforeCommit'] += 1
    }
    all.push(...batch)
  }
  return { all, landed }
}

/** Until the database has noticed that the process is dead. */
async function gone(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where datname = ${town.at.database} and usename = 'nurijip_app' and state <> 'idle'`.execute(town.db)
    if (rows[0]?.n === 0) return
    await sleep(20)
  }
  throw new Error('a killed connection goes on')
}

/** Charges that were credited twice, or not at all, and credits that moved nothing. */
async function harmTo(all: readonly Event[]) {
  const harm = { doubled: 0, unpaid: 0, torn: 0 }
  for (const { number, event } of all) {
    const { rows } = await sql<{ won: string }>`
      select coalesce(sum(amount_won), 0) as won from petitions.credit where reference = ${event.reference}`.execute(
      town.db,
    )
    const won = Number(rows[0]?.won)
    if (won > FEE) harm.doubled += 1
    const { stage } = await town.db
      .selectFrom('petitions.petition')
      .select('stage')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    if (won === 0 || stage !== 'filed') harm.unpaid += 1
  }
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from petitions.credit c
    where not exists (select from petitions.ledger_entry e where e.credit_id = c.id)`.execute(town.db)
  harm.torn = rows[0]?.n ?? 0
  await ledgerOf(town)
  return harm
}

describe('fault 1: the serving process is killed between the event and the commit', () => {
  it('Article 9(2): nothing is lost, nothing is torn, and told again each payment counts once', async () => {
    const { all, landed } = await kill('whole')
    const says = JSON.stringify(landed)
    expect(landed.beforeCommit, `the fault landed before the commit: ${says}`).toBeGreaterThan(0)
    expect(landed.acknowledged + landed.afterCommit, `and after it: ${says}`).toBeGreaterThan(0)
    expect(landed.lost).toBe(0)
    const provider = providerOf(town)
    for (const { event } of all) expect((await provider.send(event)).statusCode).toBe(200)
    for (const { event } of all) expect((await provider.send(event)).json().outcome).toBe('known')
    await provider.close()
    expect(await harmTo(all)).toEqual({ doubled: 0, unpaid: 0, torn: 0 })
  }, 180_000)

  it('control: a handler of two transactions is found out by the same kills', async () => {
    const { all, landed } = await kill('broken')
    const { child, address } = await serve('broken')
    for (const one of all) await send(address, one)
    child.kill('SIGKILL')
    expect((await harmTo(all)).doubled, JSON.stringify(landed)).toBeGreaterThan(0)
  }, 180_000)
})
