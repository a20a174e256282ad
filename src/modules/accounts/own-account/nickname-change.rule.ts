import { addDays, dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { CHANGE_DAYS } from '../citizens/nickname.rule.ts'

/** The day from which a nickname may be changed again; nothing when it may be now. */
export function mayChangeFrom(
  changedAt: Instant | null,
  today: LocalDate,
  days: number = CHANGE_DAYS,
): LocalDate | undefined {
  const day = changedAt === null ? today : addDays(dayOf(changedAt), days)
  return day > today ? day : undefined
}
