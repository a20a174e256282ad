import type { DetailField } from '../kinds/handbook.rule.ts'

/** What the desk enters. */
export type CounterField =
  | 'channel'
  | 'kind'
  | 'title'
  | 'body'
  | 'papers'
  | 'name'
  | 'toldName'
  | 'toldBy'
  | 'email'
  | 'phone'
  | 'address'
  | 'publication'

/** What a kind asks beside the same for all: its questions, and whether it takes photographs. */
export interface Asking {
  readonly kindId: string
  readonly fields: readonly DetailField[]
  readonly takesPhotographs: boolean
}

interface Contact {
  readonly toldBy: string
  readonly email: string
  readonly phone: string
  readonly address: string
}

const NEEDS = { mail: 'email', sms: 'phone', letter: 'address' } as const

/** The address that is missing for the way in which somebody wants to be told. @law CPTA-ED 29 */
export function missingContact(c: Contact): 'email' | 'phone' | 'address' | undefined {
  const needed = NEEDS[c.toldBy as keyof typeof NEEDS] as (typeof NEEDS)[keyof typeof NEEDS] | undefined
  return needed !== undefined && c[needed] === '' ? needed : undefined
}
