import { localDate, type LocalDate } from '#kernel/time.ts'

/** The day of an address: today without one, undefined for what is no day of the calendar. */
export function dayAsked(text: unknown, today: LocalDate): LocalDate | undefined {
  if (text === undefined || text === '') return today
  try {
    return typeof text === 'string' ? localDate(text) : undefined
  } catch {
    return undefined
  }
}
