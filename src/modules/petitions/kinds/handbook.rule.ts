import type { Period } from '../clock/period.rule.ts'

/** Text of the city, in every language. */
export interface Text {
  readonly ko: string
  readonly en: string
}

/** The ways in which a kind may be applied for. @law CPTA-ED 10(3) */
export const CHANNELS = ['online', 'visit', 'post', 'fax', 'phone', 'kiosk'] as const
export type Channel = (typeof CHANNELS)[number]

/** One step of the procedure: what is done, by whom, and how much of the period it may take. @law CPTA 17(2) */
export interface Step {
  readonly what: Text
  readonly who: Text
  readonly within?: Text
}

/** What a citizen must know of a kind beside its line in the table. @law CPTA-ED 10(2) */
export interface Handbook {
  /** Papers to hand in. */
  readonly documents: readonly Text[]
  /** What the agency looks up itself, so that nobody has to bring it. @law CPTA 10(3) */
  readonly checkedByUs: readonly Text[]
  readonly steps: readonly Step[]
  readonly criteria: readonly Text[]
  readonly approver: Text
  readonly objection: Text
  readonly notes: readonly Text[]
  /** Other agencies through which it goes or which are heard. */
  readonly agencies: readonly Text[]
  /** For a preliminary examination: what to hand in. */
  readonly preliminaryDocuments: readonly Text[]
}

export const FIELD_TYPES = ['text', 'long', 'choice', 'date', 'place'] as const
export type FieldType = (typeof FIELD_TYPES)[number]

/** A question that the form of one kind asks beside title and text. */
export interface DetailField {
  readonly id: string
  readonly type: FieldType
  readonly label: Text
  readonly hint?: Text
  readonly required?: boolean
  /** Characters at most, of what is written. */
  readonly max?: number
  /** Of a choice. */
  readonly choices?: readonly { readonly id: string; readonly label: Text }[]
}

/** Questions of one kind at most: a form asks the least that will do. @law CPTA-ED 7(1) */
export const MOST_FIELDS = 6
const LONGEST: Readonly<Record<FieldType, number>> = {
  text: 100,
  place: 200,
  long: 2_000,
  choice: 40,
  date: 10,
}

/** Characters that the answer to a question may have. */
export const longestOf = ({ type, max }: DetailField): number => max ?? LONGEST[type]

/**
 * Whether a preliminary examination may take so long: no longer than the period itself, and 30 days where that has 30
 * or more.
 *
 * @law CPTA-ED 34(2)
 */
export function isPreliminaryShort(preliminary: Period, period: Period): boolean {
  if (preliminary.unit === 'immediate') return true
  if (preliminary.unit !== 'days') return false
  const longest = period.unit === 'days' ? period.n : period.unit === 'immediate' ? 0 : 30
  return preliminary.n <= Math.min(longest, 30)
}
