import { addDays, localDate, type LocalDate } from '#kernel/time.ts'

/** `2026-11` */
export const monthOf = (day: LocalDate): string => day.slice(0, 7)

export const firstDayOf = (month: string): LocalDate => localDate(`${month}-01`)

/** The month and the `n - 1` before it, the newest first. */
export function monthsUntil(month: string, n: number): string[] {
  const months = [month]
  while (months.length < n) months.push(monthOf(addDays(firstDayOf(months.at(-1) as string), -1)))
  return months
}

/** The first day after a month. */
export const dayAfter = (month: string): LocalDate => firstDayOf(monthOf(addDays(firstDayOf(month), 31)))
