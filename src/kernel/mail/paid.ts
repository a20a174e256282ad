import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import { dayOf, type Instant } from '../time.ts'

/**
 * Counts one message against the month in Seoul, once however often it is tried. Two workers never
 * pass the ceiling together.
 *
 * @returns whether it may be sent
 */
export async function countPaid(db: Kysely<DB>, id: number, at: Instant, ceiling: number): Promise<boolean> {
  const month = dayOf(at).slice(0, 7)
  const { rows } = await sql`
    with place as (
      insert into outbox.paid_month as counted (month, messages) select ${month}, 1 where ${ceiling} > 0
      on conflict (month) do update set messages = counted.messages + 1 where counted.messages < ${ceiling}
      returning month
    )
    update outbox.message set paid_month = (select month from place)
    where id = ${id} and exists (select from place) returning id`.execute(db)
  return rows.length > 0
}
