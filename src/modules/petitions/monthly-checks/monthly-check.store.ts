import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export const FIGURES = ['received', 'decided', 'overdue', 'extended', 'supplements'] as const
export type Figure = (typeof FIGURES)[number]

/** What a department did in a month. */
export type CheckLine = { readonly departmentId: string } & Readonly<Record<Figure, number>>

export interface MonthlyCheck {
  readonly month: string
  readonly draftedAt: Instant
  readonly confirmBy: LocalDate
  readonly confirmedAt: Instant | null
  readonly confirmedBy: string | null
  readonly remarks: string | null
}

const checksIn = (look: Reader) =>
  look
    .selectFrom('petitions.monthly_check')
    .select([
      'month',
      'drafted_at as draftedAt',
      'confirm_by as confirmBy',
      'confirmed_at as confirmedAt',
      'confirmed_by as confirmedBy',
      'remarks',
    ])

/** The latest first, three years of them. */
export const monthlyChecks = (look: Reader): Promise<MonthlyCheck[]> =>
  checksIn(look).orderBy('month', 'desc').limit(36).execute()

export const findMonthlyCheck = (look: Reader, month: string): Promise<MonthlyCheck | undefined> =>
  checksIn(look).where('month', '=', month).executeTakeFirst()

/** @throws NotFound */
export async function lockMonthlyCheck(tx: Tx, month: string): Promise<MonthlyCheck> {
  const found = await checksIn(tx).where('month', '=', month).forUpdate().executeTakeFirst()
  if (!found) throw new NotFound('monthly check', month)
  return found
}

export const linesOf = (look: Reader, month: string): Promise<CheckLine[]> =>
  look
    .selectFrom('petitions.monthly_check_line')
    .select(['department_id as departmentId', ...FIGURES])
    .where('month', '=', month)
    .orderBy('department_id')
    .execute()

/** @returns false where it is there already */
export async function insertMonthlyCheck(
  tx: Tx,
  check: Pick<MonthlyCheck, 'month' | 'draftedAt' | 'confirmBy'>,
  lines: readonly CheckLine[],
): Promise<boolean> {
  const { month, draftedAt, confirmBy } = check
  const made = await tx
    .insertInto('petitions.monthly_check')
    .values({ month, drafted_at: draftedAt, confirm_by: confirmBy })
    .onConflict((on) => on.doNothing())
    .returning('month')
    .executeTakeFirst()
  if (!made) return false
  if (lines.length > 0)
    await tx
      .insertInto('petitions.monthly_check_line')
      .values(
        lines.map(({ departmentId, ...figures }) => ({ month, department_id: departmentId, ...figures })),
      )
      .execute()
  return true
}

export const saveConfirmed = (tx: Tx, month: string, c: { by: string; remarks: string; at: Instant }) =>
  tx
    .updateTable('petitions.monthly_check')
    .set({ confirmed_at: c.at, confirmed_by: c.by, remarks: c.remarks })
    .where('month', '=', month)
    .execute()
