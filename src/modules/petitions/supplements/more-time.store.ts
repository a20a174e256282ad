import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

/** What the petitioner asked for and got. */
export interface MoreTime {
  readonly nth: number
  readonly supplementNth: number
  readonly days: number
  readonly before: LocalDate
  readonly supplyBy: LocalDate
  readonly askedAt: Instant
}

export const moreTimeOf = (look: Reader, number: string): Promise<MoreTime[]> =>
  look
    .selectFrom('petitions.more_time')
    .select([
      'nth',
      'supplement_nth as supplementNth',
      'days',
      'before',
      'supply_by as supplyBy',
      'asked_at as askedAt',
    ])
    .where('petition_number', '=', number)
    .orderBy('nth')
    .execute()

/** Keeps it, and moves the day of the demand. */
export async function insertMoreTime(tx: Tx, number: string, m: MoreTime): Promise<void> {
  await tx
    .insertInto('petitions.more_time')
    .values({
      petition_number: number,
      nth: m.nth,
      supplement_nth: m.supplementNth,
      days: m.days,
      before: m.before,
      supply_by: m.supplyBy,
      asked_at: m.askedAt,
    })
    .execute()
  await tx
    .updateTable('petitions.supplement')
    .set({ supply_by: m.supplyBy })
    .where('petition_number', '=', number)
    .where('nth', '=', m.supplementNth)
    .execute()
}
