import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from './errors.ts'
import type { Lang } from './words.ts'

export type Text = Readonly<Record<Lang, string>>

/** A city is data: city/<name>/city.json. */
export interface City {
  readonly name: Text
  readonly homeName: Text
  readonly address: Text
  readonly phone: string
  readonly hours: Text
  readonly managingDepartment: string
  /** Where fees are paid: bank, number, holder. */
  readonly account?: Text
  /** Where weaknesses are reported: a `mailto:`, `tel:` or `https:` address. */
  readonly securityContact: string
  readonly policies: {
    /** How staff are named on public pages. Notices to a petitioner always carry the name. @law CPTA-ED 31 */
    readonly staffNameDisplay: 'full' | 'masked' | 'position'
    /** Paid text messages a month; beyond it mail takes over. */
    readonly smsPerMonth: number
  }
}

const FOLDER = join(import.meta.dirname, '../../city')

/** Reads one of the city's files. @throws SetupError it is missing or is no JSON */
export function readCityFile<T>(city: string, file: string): T {
  const path = join(FOLDER, city, file)
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch (error) {
    throw new SetupError(`city/${city}/${file}: ${(error as Error).message}`)
  }
}
