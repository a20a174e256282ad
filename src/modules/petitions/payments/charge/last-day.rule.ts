import { addDays, dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { type Calendar, workingDayFrom } from '../../clock/calendar.rule.ts'

/**
 * The last day to pay: so many days after filing, moved on to a working day, because someone may want to ask. It
 * closes nothing: it is when the city asks again.
 *
 * @article 9(2)
 */
export function lastDayToPay(filedAt: Instant, days: number, calendar: Calendar): LocalDate {
  const day = addDays(dayOf(filedAt), days)
  return workingDayFrom(day, calendar) ?? day
}
