import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Instant, instantAt, type LocalDate, localDate, monthsLater } from '#kernel/time.ts'

/** The month before the one of a day: `2026-11`. */
export const monthBefore = (day: LocalDate): string =>
  monthsLater(localDate(`${day.slice(0, 7)}-01`), -1).on.slice(0, 7)

/** From the first moment of a month to the first that is no longer of it. */
export function spanOf(month: string): { from: Instant; to: Instant } {
  const first = localDate(`${month}-01`)
  return { from: instantAt(first, 0), to: instantAt(monthsLater(first, 1).on, 0) }
}

/** The petition desk checks, and whoever is designated as petition examiner. @law CPTA-ED 22(1), 28 */
export const mayCheck = (
  officer: { rights: ReadonlySet<string>; postId: string },
  examiners: readonly string[],
): boolean => officer.rights.has('petition-desk') || examiners.includes(officer.postId)

/** A check that was not confirmed by its day. @law CPTA-ER 7 */
export const isCheckLate = (
  { confirmBy, confirmedAt }: { confirmBy: LocalDate; confirmedAt: Instant | null },
  today: LocalDate,
): boolean => confirmedAt === null && today > confirmBy

/** Confirmed once. */
export const decideConfirm = (check: { confirmedAt: Instant | null }): Result<void, 'confirmed-already'> =>
  check.confirmedAt === null ? ok(undefined) : refuse('confirmed-already')
