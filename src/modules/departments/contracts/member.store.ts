import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

/** Somebody who works under a contract. */
export interface Member {
  readonly staffId: number
  /** When they promised to keep what they see to themselves. */
  readonly confidentialOn: LocalDate
  readonly removedAt: Instant | null
}

export const membersOf = (look: Reader, contractId: number): Promise<Member[]> =>
  look
    .selectFrom('departments.contract_member')
    .select(['staff_id as staffId', 'confidential_on as confidentialOn', 'removed_at as removedAt'])
    .where('contract_id', '=', contractId)
    .orderBy('added_at')
    .execute()

export async function saveMember(
  tx: Tx,
  of: { contractId: number; staffId: number; confidentialOn: LocalDate; by: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('departments.contract_member')
    .values({
      contract_id: of.contractId,
      staff_id: of.staffId,
      confidential_on: of.confidentialOn,
      added_by: of.by,
      added_at: of.at,
    })
    .onConflict((on) =>
      on
        .columns(['contract_id', 'staff_id'])
        .doUpdateSet({ confidential_on: of.confidentialOn, removed_at: null }),
    )
    .execute()
}

export async function removeMember(tx: Tx, contractId: number, staffId: number, at: Instant): Promise<void> {
  await tx
    .updateTable('departments.contract_member')
    .set({ removed_at: at })
    .where('contract_id', '=', contractId)
    .where('staff_id', '=', staffId)
    .where('removed_at', 'is', null)
    .execute()
}

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
      eb.fn
        .count<number>(eb.cast(eb.ref('at'), 'date'))
        .distinct()
        .as('days'),
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
