import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export interface ReadingLine {
  readonly staffId: number
  readonly at: Instant
  readonly method: string
  readonly address: string
  readonly place: string
}

const LONGEST = 500

/** Keeps what somebody of a contract asked for. @article 3(3) */
export async function noteReading(tx: Tx, contractId: number, of: ReadingLine): Promise<void> {
  await tx
    .insertInto('departments.contract_reading')
    .values({
      contract_id: contractId,
      staff_id: of.staffId,
      at: of.at,
      method: of.method,
      address: of.address.slice(0, LONGEST),
      place: of.place,
    })
    .execute()
}

/** What the people of a contract asked for, newest first. */
export const readingsOf = (look: Reader, contractId: number, limit: number): Promise<ReadingLine[]> =>
  look
    .selectFrom('departments.contract_reading')
    .select(['staff_id as staffId', 'at', 'method', 'address', 'place'])
    .where('contract_id', '=', contractId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

export interface ReadingFigures {
  readonly staffId: number
  readonly days: number
  readonly read: number
  readonly sent: number
  readonly firstAt: Instant | null
  readonly lastAt: Instant | null
}

/** How much each of them read and sent. */
export async function figuresOf(look: Reader, contractId: number): Promise<ReadingFigures[]> {
  const rows = await look
    .selectFrom('departments.contract_reading')
    .select((eb) => [
      'staff_id as staffId',
      sql<number>`count(distinct (at at time zone 'Asia/Seoul')::date)`.as('days'),
      eb.fn.countAll<number>().filterWhere('method', 'in', ['GET', 'HEAD']).as('read'),
      eb.fn.countAll<number>().filterWhere('method', 'not in', ['GET', 'HEAD']).as('sent'),
      eb.fn.min('at').as('firstAt'),
      eb.fn.max('at').as('lastAt'),
    ])
    .where('contract_id', '=', contractId)
    .groupBy('staff_id')
    .orderBy('staff_id')
    .execute()
  return rows
}

export interface AddressFigures {
  /** Without what stands after the question mark. */
  readonly path: string
  readonly read: number
  readonly sent: number
}

/** Which pages were asked for most; `limit` at most. */
export const addressesOf = (look: Reader, contractId: number, limit: number): Promise<AddressFigures[]> =>
  look
    .selectFrom('departments.contract_reading')
    .select((eb) => [
      sql<string>`split_part(address, '?', 1)`.as('path'),
      eb.fn.countAll<number>().filterWhere('method', 'in', ['GET', 'HEAD']).as('read'),
      eb.fn.countAll<number>().filterWhere('method', 'not in', ['GET', 'HEAD']).as('sent'),
    ])
    .where('contract_id', '=', contractId)
    .groupBy(sql`1`)
    .orderBy(sql`count(*)`, 'desc')
    .orderBy(sql`1`)
    .limit(limit)
    .execute()

/** Every address that was asked for, once, without what stands after the question mark. */
export const pathsOf = async (look: Reader, contractId: number): Promise<string[]> =>
  (
    await look
      .selectFrom('departments.contract_reading')
      .select(sql<string>`split_part(address, '?', 1)`.as('path'))
      .where('contract_id', '=', contractId)
      .distinct()
      .execute()
  ).map((row) => row.path)

/** Erases so many of what the people of a contract asked for. @returns how many there were */
export async function removeReadings(tx: Tx, contractId: number, limit: number): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('departments.contract_reading')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('departments.contract_reading')
        .select('id')
        .where('contract_id', '=', contractId)
        .limit(limit),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
