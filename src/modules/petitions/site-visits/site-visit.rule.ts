import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant, instantAt, type LocalDate } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { extendedSiteVisitEndsOn, siteVisitEndsOn } from '../clock/internal-clocks.rule.ts'
import type { Stop } from '../clock/stops.rule.ts'
import type { Category } from '../kinds/kind.rule.ts'

/** One for a petition: the place is looked at within 14 days, 7 more once. */
export interface Visiting {
  readonly openedAt: Instant
  /** Its last day, as extended. */
  readonly endsBy: LocalDate
  readonly extendedAt: Instant | null
  readonly endedAt: Instant | null
}

export type OpenVisitRefusal =
  | 'not-a-grievance'
  | 'visited-already'
  | 'visit-not-in-advance'
  | 'visit-after-its-period'
  | 'CALENDAR_ENDS'

/**
 * The last day of a site visit opened on `today`. The petitioner is told the day on which officers come, in advance:
 * it is a later one, within the fourteen days.
 *
 * @law CPTA-ED 17(4)
 */
export function decideOpenVisit(
  of: { category: Category; hadVisit: boolean; today: LocalDate; visitOn: LocalDate },
  calendar: Calendar,
): Result<LocalDate, OpenVisitRefusal> {
  if (of.category !== 'grievance') return refuse('not-a-grievance')
  if (of.hadVisit) return refuse('visited-already')
  if (of.visitOn <= of.today) return refuse('visit-not-in-advance')
  const ends = siteVisitEndsOn(of.today, calendar)
  if (!ends.ok) return refuse('CALENDAR_ENDS')
  return of.visitOn > ends.value ? refuse('visit-after-its-period') : ok(ends.value)
}

export type ChangeVisitRefusal = 'no-open-visit' | 'visit-extended-already' | 'visit-over' | 'CALENDAR_ENDS'

/** Its last day after the one extension, which is made while the fourteen days run. @law CPTA-ED 17(4) */
export function decideExtendVisit(
  visit: Visiting | undefined,
  today: LocalDate,
  calendar: Calendar,
): Result<LocalDate, ChangeVisitRefusal> {
  if (!visit || visit.endedAt !== null) return refuse('no-open-visit')
  if (visit.extendedAt !== null) return refuse('visit-extended-already')
  if (today > visit.endsBy) return refuse('visit-over')
  const ends = extendedSiteVisitEndsOn(dayOf(visit.openedAt), calendar)
  return ends.ok ? ends : refuse('CALENDAR_ENDS')
}

/** What of a visit is not counted: until its end, and never beyond its last day, ended or not. @law CPTA-ED 17(5) */
export function stopOfVisit({ openedAt, endsBy, endedAt }: Visiting): Stop {
  const last = instantAt(endsBy, 24 * 60 - 1)
  const to = endedAt !== null && endedAt < last ? endedAt : last
  return { type: 'stop', reason: 'site_visit', from: openedAt, to }
}
