import type { Finding, PersonalKind } from '../finder/finding.rule.ts'
import { findPersonalData } from '../finder/find-personal-data.rule.ts'
import { maskAll } from '../finder/mask-personal-data.rule.ts'
import { fold } from '../finder/fold.rule.ts'

/** Where people write. */
export type Place = 'petition' | 'supplement' | 'name' | 'public' | 'site'
export type Weight = 'refuse' | 'warn' | 'ignore'

/** Numbers that the law lets nobody collect without need. */
const UNIQUE = {
  resident: 'refuse',
  alien: 'refuse',
  passport: 'refuse',
  driver: 'refuse',
  card: 'refuse',
} as const
const REACHING = { phone: 'warn', email: 'warn', account: 'warn', address: 'warn', plate: 'warn' } as const

/**
 * What is refused and of what the writer is warned, by place. docs/decisions/0006-personal-data-by-place.md says why.
 *
 * @article 17(1) @law PIPA 24, 24-2, 34-2
 */
export const POLICY: Readonly<Record<Place, Readonly<Record<PersonalKind, Weight>>>> = {
  petition: { ...UNIQUE, ...REACHING },
  supplement: { ...UNIQUE, ...REACHING },
  name: {
    ...UNIQUE,
    phone: 'ignore',
    email: 'ignore',
    account: 'ignore',
    address: 'ignore',
    plate: 'ignore',
  },
  // the city's own texts name telephones and addresses of all kinds of offices
  site: { ...UNIQUE, ...REACHING },
  public: {
    ...UNIQUE,
    phone: 'refuse',
    email: 'refuse',
    account: 'refuse',
    address: 'refuse',
    plate: 'refuse',
  },
}

export interface Weighed {
  readonly refused: readonly Finding[]
  readonly warned: readonly Finding[]
}

/** What a text holds that does not belong where it is written. `known` are numbers and addresses of the city itself. */
export function weigh(place: Place, text: string, known: readonly string[] = []): Weighed {
  const found = findPersonalData(text).filter((one) => !isKnown(text, one, known))
  const of = (weight: Weight) => found.filter((one) => POLICY[place][one.kind] === weight)
  return { refused: of('refuse'), warned: of('warn') }
}

/** The text with everything masked that is refused or warned of there. */
export const maskFor = (place: Place, text: string, known: readonly string[] = []): string =>
  maskAll(text, (one, of) => POLICY[place][one.kind] !== 'ignore' && !isKnown(of, one, known))

function isKnown(text: string, { start, end }: Finding, known: readonly string[]): boolean {
  if (known.length === 0) return false
  const found = lettersOf(text.slice(start, end))
  return known.some((one) => {
    const letters = lettersOf(one)
    const at = letters.indexOf(found)
    return at !== -1 && !/\d/.test(letters.charAt(at + found.length))
  })
}
const lettersOf = (text: string): string => fold(text).text.replaceAll(/[^\p{L}\p{N}]/gu, '')
