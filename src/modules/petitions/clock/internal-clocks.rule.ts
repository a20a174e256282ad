import { ok, type Result } from '#kernel/result.ts'
import { addDays, localDate, type Instant, type LocalDate } from '#kernel/time.ts'
import { isWorkingDay, workingDayFrom, type Calendar } from './calendar.rule.ts'
import { runDaysFirstExcluded } from './civil-period.rule.ts'
import type { RunRefusal } from './ledger.rule.ts'
import { SITE_VISIT_DAYS, SITE_VISIT_EXTENSION_DAYS } from './stops.rule.ts'
import { runWorkingHours } from './working-hours.rule.ts'

/** All hours are working hours, all days calendar days whose first is excluded. */
export const RECEIPT_HOURS = 8
export const HAND_OVER_HOURS = 1
export const DISTANT_HAND_OVER_HOURS = 3
export const SEND_BACK_HOURS = 3
export const TRANSFER_HOURS = 8
export const SUPPLEMENT_DEMAND_HOURS = 8
export const PROGRESS_NOTICE_DAYS = 30
export const MONTHLY_CHECK_DAY = 5
/** How often the petitioner may ask for more time to supplement. @law CPTA-ED 24(2) */
export const MORE_TIME_REQUESTS = 2
export const SECOND_SUPPLEMENT_DAYS = 10
export const OBJECTION_DAYS = 60
/** From the day on which the petitioner learned of a disposition. */
export const APPEAL_DAYS = 90
/** From the disposition, whenever the petitioner learned of it. */
export const APPEAL_LONGEST_DAYS = 180
export const OBJECTION_DECISION_DAYS = 10
export const OBJECTION_EXTENSION_DAYS = 10
export const UNCOLLECTED_DAYS = 15

export type HourClock = (from: Instant, calendar: Calendar) => Result<Instant, RunRefusal>
export type DayClock = (from: LocalDate, calendar: Calendar) => Result<LocalDate, RunRefusal>

/** What arrived at the e-desk is received within 8 hours. @law CPTA-ED 6(7) */
export const receiveBy: HourClock = withinHours(RECEIPT_HOURS)
/** Petition desk to department: 1 hour. @law CPTA-ED 13(1) */
export const handOverBy: HourClock = withinHours(HAND_OVER_HOURS)
/** The same where the department is distant or there is a special reason: 3 hours. @law CPTA-ED 13(1) */
export const handOverToDistantBy: HourClock = withinHours(DISTANT_HAND_OVER_HOURS)
/** Wrong department: back through the petition desk within 3 hours. @law CPTA-ED 13(2) */
export const sendBackBy: HourClock = withinHours(SEND_BACK_HOURS)
/** Another agency's matter: transferred within 8 hours. @law CPTA-ED 13(3) */
export const transferBy: HourClock = withinHours(TRANSFER_HOURS)
/** Supplement demanded within 8 hours of receipt. @law CPTA-ER 9(1) */
export const demandSupplementBy: HourClock = withinHours(SUPPLEMENT_DEMAND_HOURS)

/** A supplement in `days`, demanded on `from`. @law CPTA-ED 24(4) */
export const supplyBy = (days: number): DayClock => withinDays(days)
/** The second demand allows 10 days at most. @law CPTA-ED 24(3), 24(4) */
export const supplySecondBy: DayClock = withinDays(SECOND_SUPPLEMENT_DAYS)
/** Last day of an on-site investigation opened on `from`. @law CPTA-ED 17(4) */
export const siteVisitEndsOn: DayClock = withinDays(SITE_VISIT_DAYS)
/** The same, extended once. @law CPTA-ED 17(4) */
export const extendedSiteVisitEndsOn: DayClock = withinDays(SITE_VISIT_DAYS + SITE_VISIT_EXTENSION_DAYS)
/** An objection may be made until then, from the day the refusal was received. @law CPTA 35(1) */
export const objectBy: DayClock = withinDays(OBJECTION_DAYS)
/** An administrative appeal or a suit may be brought until then, by who learned of the refusal on `from` (A15). @law AAA 27(1) */
export const appealBy: DayClock = withinDays(APPEAL_DAYS)
/** And never after that, of a refusal of `from`. @law AAA 27(3) */
export const appealAtLatestBy: DayClock = withinDays(APPEAL_LONGEST_DAYS)
/** An objection made on `from` is decided (A6). @law CPTA 35(2) */
export const decideObjectionBy: DayClock = withinDays(OBJECTION_DECISION_DAYS)
/** The same, extended by 10 days (A13). @law CPTA 35(2) */
export const decideExtendedObjectionBy: DayClock = withinDays(
  OBJECTION_DECISION_DAYS + OBJECTION_EXTENSION_DAYS,
)
/** Papers nobody collected are kept until then, from the expected completion. @law CPTA-ED 25(4) */
export const keepUncollectedUntil: DayClock = withinDays(UNCOLLECTED_DAYS)

/**
 * The `nth` progress notice: the last legal day, and the day to send it, before a holiday, not after (A7).
 * @law CPTA-ED 23
 */
export function progressNotice(
  receivedOn: LocalDate,
  nth: number,
  calendar: Calendar,
): Result<{ sendOn: LocalDate; dueOn: LocalDate }, RunRefusal> {
  const days = PROGRESS_NOTICE_DAYS * nth
  const due = withinDays(days)(receivedOn, calendar)
  if (!due.ok) return due
  return ok({ sendOn: workingDayBackFrom(addDays(receivedOn, days), calendar), dueOn: due.value })
}

/**
 * The check of the month before `month` (`2026-11`): by its 5th, before a day off and not after it; where the
 * month has no working day up to then, the first it has.
 * @law CPTA-ED 22(1); CPTA-ER 7
 */
export function monthlyCheckBy(month: string, calendar: Calendar): LocalDate {
  const fifth = localDate(`${month}-0${MONTHLY_CHECK_DAY}`)
  const before = workingDayBackFrom(fifth, calendar)
  return before.startsWith(month) ? before : (workingDayFrom(fifth, calendar) ?? fifth)
}

function withinHours(hours: number): HourClock {
  return (from, calendar) => {
    const run = runWorkingHours(hours, from, [], calendar)
    return run.ok ? ok(run.value.dueAt) : run
  }
}

function withinDays(days: number): DayClock {
  return (from, calendar) => {
    const run = runDaysFirstExcluded(days, from, [], calendar)
    return run.ok ? ok(run.value.dueOn) : run
  }
}

function workingDayBackFrom(day: LocalDate, calendar: Calendar): LocalDate {
  let back = day
  while (!isWorkingDay(back, calendar)) back = addDays(back, -1)
  return back
}
