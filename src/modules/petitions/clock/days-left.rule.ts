import { nextDay, type Instant, type LocalDate } from '#kernel/time.ts'
import { isWorkingDay, type Calendar } from './calendar.rule.ts'

/**
 * Working days from today to the due day: 0 on the day itself, 1 if it is the next working day.
 * Negative when overdue, −1 at the latest on the day after even if that is a day off.
 */
export function workingDaysUntil(today: LocalDate, dueOn: LocalDate, calendar: Calendar): number {
  if (today === dueOn) return 0
  return today < dueOn
    ? workingDaysBetween(today, dueOn, calendar)
    : -Math.max(1, workingDaysBetween(dueOn, today, calendar))
}

/** Overdue once the period has expired; the reminder to the department goes out then. @law CPTA-ED 28(2) */
export const isOverdue = (expiresAt: Instant, now: Instant): boolean => now >= expiresAt

function workingDaysBetween(after: LocalDate, through: LocalDate, calendar: Calendar): number {
  let count = 0
  for (let day = nextDay(after); day <= through; day = nextDay(day))
    if (isWorkingDay(day, calendar)) count += 1
  return count
}
