import type { Reader, Tx } from '#kernel/db.ts'
import { dayOf, type LocalDate } from '#kernel/time.ts'
import type { Holder, Holding } from './holdings.rule.ts'

/** A holding as anyone may read it: days and working time, no person. @article 10(3) */
export interface HoldingShown {
  readonly holder: Holder
  readonly departmentId: string | null
  readonly fromOn: LocalDate
  readonly toOn: LocalDate | null
  /** Working time; null while it goes on. */
  readonly minutes: number | null
}

/** Of a petition that is on the register. @article 10(2) */
export async function putHoldings(tx: Tx, number: string, holdings: readonly Holding[]): Promise<void> {
  await tx.deleteFrom('petitions.register_holding').where('number', '=', number).execute()
  if (holdings.length === 0) return
  await tx
    .insertInto('petitions.register_holding')
    .values(
      holdings.map((one, seq) => ({
        number,
        seq,
        holder: one.holder,
        department_id: one.departmentId,
        from_on: dayOf(one.from),
        to_on: one.to === null ? null : dayOf(one.to),
        minutes: one.to === null ? null : one.minutes,
      })),
    )
    .execute()
}

export const holdingsShown = (read: Reader, number: string): Promise<HoldingShown[]> =>
  read
    .selectFrom('petitions.register_holding')
    .select(['holder', 'department_id as departmentId', 'from_on as fromOn', 'to_on as toOn', 'minutes'])
    .where('number', '=', number)
    .orderBy('seq')
    .$narrowType<{ holder: Holder }>()
    .execute()
