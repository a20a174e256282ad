import { addDays, dayOf, type Instant, instantAt, type LocalDate } from '#kernel/time.ts'
import type { Fields } from '../types/read-fields.rule.ts'
import type { ItemType } from '../types/types.rule.ts'
import type { PostingPeriod } from './period.rule.ts'

/** The least days that the law wants a notice to be posted, by its kind. */
export const LEAST_DAYS: Readonly<Record<string, { readonly days: number; readonly law: string }>> = {
  /** @law 행정절차법 43 자치법규의 입법예고 */
  legislation: { days: 20, law: '행정절차법 제43조' },
  /** @law 행정절차법 46③ 행정예고 */
  administrative: { days: 20, law: '행정절차법 제46조 제3항' },
  /** @law 행정절차법 15③ 공시송달 */
  service: { days: 14, law: '행정절차법 제15조 제3항' },
  /** @law 지방공무원 임용령 62 시험 공고 */
  recruitment: { days: 10, law: '지방공무원 임용령 제62조' },
  /** @law 지방계약법 시행령 35① 입찰공고 */
  bid: { days: 7, law: '지방계약법 시행령 제35조 제1항' },
}

export interface Shortfall {
  readonly days: number
  readonly law: string
  /** The first moment at which it may end. */
  readonly earliestEnd: Instant
}

/**
 * What a notice lacks of the time that the law gives it. The first day is not counted; where the last is a Saturday or
 * a holiday the period ends with the next working day.
 *
 * @article 6(1) @law CA 157 @law CA 161
 * @param isFree whether a day is a Saturday, a Sunday or a holiday
 */
export function shortfallOf(
  { type, fields, period }: { type: ItemType; fields: Fields; period: PostingPeriod },
  isFree: (day: LocalDate) => boolean,
): Shortfall | undefined {
  const least = type === 'notice' ? LEAST_DAYS[fields['noticeKind'] ?? ''] : undefined
  if (!least || period.untilAt === null) return undefined
  const earliestEnd = earliestEndOf(period.fromAt, least.days, isFree)
  return period.untilAt < earliestEnd ? { ...least, earliestEnd } : undefined
}

function earliestEndOf(fromAt: Instant, days: number, isFree: (day: LocalDate) => boolean): Instant {
  let last = addDays(dayOf(fromAt), days)
  while (isFree(last)) last = addDays(last, 1)
  return instantAt(addDays(last, 1), 0)
}
