import { addDays, dayOf, type Instant, instantAt, type LocalDate } from '#kernel/time.ts'
import type { Fields } from '../types/read-fields.rule.ts'
import type { ItemType } from '../types/types.rule.ts'
import type { PostingPeriod } from './period.rule.ts'

/**
 * The least days that the law wants a notice to be posted, by its kind.
 *
 * @law APA 43 drafts of ordinances @law APA 46(3) drafts of measures @law APA 15(3) service by publication
 * @law LPSAD 62 examinations @law LCAD 35(1) bids
 */
export const LEAST_DAYS = {
  legislation: 20,
  administrative: 20,
  service: 14,
  recruitment: 10,
  bid: 7,
} as const
export type NoticeKind = keyof typeof LEAST_DAYS
const isNoticeKind = (name: string): name is NoticeKind => Object.hasOwn(LEAST_DAYS, name)

export interface Shortfall {
  readonly kind: NoticeKind
  readonly days: number
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
  const kind = fields['noticeKind'] ?? ''
  if (type !== 'notice' || !isNoticeKind(kind) || period.untilAt === null) return undefined
  const days = LEAST_DAYS[kind]
  const earliestEnd = earliestEndOf(period.fromAt, days, isFree)
  return period.untilAt < earliestEnd ? { kind, days, earliestEnd } : undefined
}

function earliestEndOf(fromAt: Instant, days: number, isFree: (day: LocalDate) => boolean): Instant {
  let last = addDays(dayOf(fromAt), days)
  while (isFree(last)) last = addDays(last, 1)
  return instantAt(addDays(last, 1), 0)
}
