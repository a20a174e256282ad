import type { City } from '#kernel/city.ts'
import { SetupError } from '#kernel/errors.ts'
import { type Layout, readLayouts } from './layout.rule.ts'

/** How the city's bank writes its statements. @throws SetupError a layout cannot be used, in one line */
export function layoutsOf(city: City): Layout[] {
  try {
    return readLayouts(city.statementLayouts)
  } catch (error) {
    throw new SetupError(`city.json: ${(error as Error).message}`)
  }
}
