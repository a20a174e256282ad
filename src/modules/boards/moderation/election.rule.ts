import { addDays, type LocalDate, localDate } from '#kernel/time.ts'

export interface Election {
  readonly kind: 'local' | 'assembly' | 'president'
  readonly day: LocalDate
}

/** Days of election by the periods of office; a presidential one that the law has not fixed a day for is not among them. @law POEA 34 */
export const ELECTIONS: readonly Election[] = [
  { kind: 'local', day: localDate('2026-06-03') },
  { kind: 'assembly', day: localDate('2028-04-12') },
  { kind: 'local', day: localDate('2030-06-12') },
]
/** The last day included. @law POEA 33(1) */
const PERIOD_DAYS = { local: 14, assembly: 14, president: 23 } as const

/** The election in whose period a day falls. @article 6(2)7 @law POEA 33 */
export function electionOn(day: LocalDate, elections: readonly Election[] = ELECTIONS): Election | undefined {
  return elections.find((one) => day <= one.day && day >= addDays(one.day, 1 - PERIOD_DAYS[one.kind]))
}
