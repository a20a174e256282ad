import { addDays, type LocalDate } from '#kernel/time.ts'

export interface Freshness {
  /** The day by which somebody must look at it again. */
  readonly checkBy: LocalDate
  readonly isOverdue: boolean
}

/** Whether a page was looked at lately enough, by the city's policy in days. @article 5(1) always current */
export function freshnessOf(checkedOn: LocalDate, everyDays: number, today: LocalDate): Freshness {
  const checkBy = addDays(checkedOn, everyDays)
  return { checkBy, isOverdue: today > checkBy }
}
