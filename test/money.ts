import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { createApp } from '../src/app.ts'
import { loadAssets } from '../src/kernel/http/assets.ts'
import { millisecondsOf } from '../src/kernel/time.ts'
import { brokenEventRoutes } from './broken-events.ts'
import { FEE, PAYMENT_SECRET } from './names.ts'
import type { Town } from './town.ts'

export { FEE, PAYMENT_SECRET }

export const sign = (timestamp: string, body: string, secret = PAYMENT_SECRET): string =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')

/** The provider of virtual accounts. */
export function providerOf(town: Town, paymentSecret: string | undefined = PAYMENT_SECRET) {
  const app = createApp(town.deps, { assets: loadAssets([], []), paymentSecret })
  app.register(async (scope) => brokenEventRoutes(scope, town.deps), { prefix: '/broken' })
  const send = async (
    event: Record<string, unknown> | string,
    {
      secret = PAYMENT_SECRET,
      minutes = 0,
      to = '/api/v1/payments/events',
    }: { secret?: string; minutes?: number; to?: string } = {},
  ) => {
    const body = typeof event === 'string' ? event : JSON.stringify(event)
    const timestamp = String(Math.floor(millisecondsOf(town.clock.now()) / 1_000) + minutes * 60)
    return app.inject({
      method: 'POST',
      url: to,
      payload: body,
      headers: {
        'content-type': 'application/json',
        'nurijip-timestamp': timestamp,
        'nurijip-signature': sign(timestamp, body, secret),
      },
    })
  }
  return { app, send, close: () => app.close() }
}

export const chargeOf = (town: Town, number: string) =>
  town.db
    .selectFrom('petitions.charge')
    .selectAll()
    .where('petition_number', '=', number)
    .executeTakeFirstOrThrow()

export const petitionOf = (town: Town, number: string) =>
  town.db.selectFrom('petitions.petition').selectAll().where('number', '=', number).executeTakeFirstOrThrow()

/** Of every account, without those at 0; and that every entry sums to 0. */
export async function ledgerOf(town: Town): Promise<Record<string, number>> {
  const torn = await sql<{ entry_id: number }>`
    select entry_id from petitions.ledger_line group by entry_id having sum(amount_won) <> 0 or count(*) < 2
    union select id from petitions.ledger_entry e where not exists
      (select from petitions.ledger_line l where l.entry_id = e.id)`.execute(town.db)
  if (torn.rows.length > 0) throw new Error(`torn entries: ${JSON.stringify(torn.rows)}`)
  const { rows } = await sql<{ account: string; won: string }>`
    select account, sum(amount_won) as won from petitions.ledger_line
    group by account having sum(amount_won) <> 0 order by account`.execute(town.db)
  return Object.fromEntries(rows.map((row) => [row.account, Number(row.won)]))
}
