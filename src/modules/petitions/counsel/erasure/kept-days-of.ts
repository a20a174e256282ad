import type { City } from '#kernel/city.ts'
import { SetupError } from '#kernel/errors.ts'
import { readKeptDays } from './kept-days.rule.ts'

/** How long the city keeps counsel, in days. @throws SetupError it cannot be used, in one line */
export function keptDaysOf(city: City): number {
  try {
    return readKeptDays(city.policies.keepCounselDays)
  } catch (error) {
    throw new SetupError(`city.json: ${(error as Error).message}`)
  }
}
