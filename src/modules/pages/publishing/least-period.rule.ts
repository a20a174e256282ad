import { addDays, dayOf, type Instant, instantAt, type LocalDate } from '#kernel/time.ts'
import type { Fields } from '../types/read-fields.rule.ts'
import type { ItemType } from '../types/types.rule.ts'
import { type PostingPeriod, standingAt } from './period.rule.ts'

/**
 * Kinds of notices that the law wants posted for a least time; how many days is the city's to confirm.
 *
 * @law APA 43 drafts of ordinances @law APA 46(3) drafts of measures @law APA 15(3) service by publication
 * @law LPSAD 62 examinations @law LCAD 35(1) bids
 */
const HELD_KINDS = ['legislation', 'administrative', 'service', 'recruitment', 'bid'] as const
export type NoticeKind = (typeof HELD_KINDS)[number]
/** Days of each kind at least. */
export type LeastDays = Readonly<Record<NoticeKind, number>>

export interface Least {
  readonly days: LeastDays
  /** Whether a day is a Saturday, a Sunday or a holiday. */
  readonly isFree: (day: LocalDate) => boolean
}

/** A text as it is shown, or is to be. */
export interface Notice {
  readonly type: ItemType
  readonly fields: Fields
  readonly period: PostingPeriod
}

export interface Shortfall {
  readonly kind: NoticeKind
  readonly days: number
  /** The first moment at which it may end. */
  readonly earliestEnd: Instant
}

/** The kind of a text that the law holds; undefined: it may end when its department likes. */
export function heldKindOf({ type, fields }: Pick<Notice, 'type' | 'fields'>): NoticeKind | undefined {
  return type === 'notice' ? HELD_KINDS.find((one) => one === fields['noticeKind']) : undefined
}

/**
 * What a notice lacks of the time that the law gives it. The first day is not counted; where the last is a Saturday or
 * a holiday the period ends with the next working day.
 *
 * @article 6(1) @law CA 157 @law CA 161
 */
export function shortfallOf(notice: Notice, least: Least): Shortfall | undefined {
  const { fromAt, untilAt } = notice.period
  const needed = neededBy(notice, fromAt, least)
  return needed && untilAt !== null && untilAt < needed.earliestEnd ? needed : undefined
}

/** By what a notice that is posted now is held until then, whatever its own end says. @article 6(1) */
export function holdOf(notice: Notice, least: Least, now: Instant): Shortfall | undefined {
  if (standingAt(notice.period, now) !== 'posted') return undefined
  const needed = neededBy(notice, notice.period.fromAt, least)
  return needed && now < needed.earliestEnd ? needed : undefined
}

/** Whether what is to be shown instead of a notice that is held stays what it is, posted without a gap. @article 6(1) */
export const keepsHold = (hold: Shortfall, next: Notice, now: Instant): boolean =>
  heldKindOf(next) === hold.kind &&
  next.period.fromAt <= now &&
  (next.period.untilAt === null || next.period.untilAt >= hold.earliestEnd)

/**
 * From when an edition counts as posted. A notice that the law holds cannot have been posted before anybody could read
 * it: a moment that has passed is now, unless a notice of its kind is posted there already.
 *
 * @article 6(1)
 * @param asked the moment asked for; null is as soon as it is published
 */
export function postedFrom(
  next: Pick<Notice, 'type' | 'fields'>,
  { asked, before, now }: { asked: Instant | null; before: Notice | undefined; now: Instant },
): Instant {
  const from = asked ?? before?.period.fromAt ?? now
  const kind = heldKindOf(next)
  if (kind === undefined || from > now) return from
  const stays = before && heldKindOf(before) === kind && standingAt(before.period, now) === 'posted'
  return stays ? before.period.fromAt : now
}

function neededBy(
  of: Pick<Notice, 'type' | 'fields'>,
  fromAt: Instant,
  { days: leastDays, isFree }: Least,
): Shortfall | undefined {
  const kind = heldKindOf(of)
  if (kind === undefined) return undefined
  const days = leastDays[kind]
  let last = addDays(dayOf(fromAt), days)
  while (isFree(last)) last = addDays(last, 1)
  return { kind, days, earliestEnd: instantAt(addDays(last, 1), 0) }
}
