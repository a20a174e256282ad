import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Stage } from '../stages/stages.rule.ts'

/** An earlier petition of the same petitioner that was not withdrawn. */
export interface Earlier {
  readonly number: string
  /** Of the two texts, 0 to 1. */
  readonly likeness: number
  readonly arrivedAt: Instant
  readonly stage: Stage
  /** When its result was notified. */
  readonly notifiedAt: Instant | null
}
export interface Review {
  readonly heldOn: LocalDate
  readonly outcome: 'may-close' | 'process'
}
export interface People {
  readonly households: number
  readonly signers: number
}
export type ClosingRefusal =
  | 'statutory'
  | 'not-earlier'
  | 'not-third'
  | 'not-notified-twice'
  | 'committee-first'
  | 'committee-against'
  | 'not-looked-at'

/** From this filing of the same content on, and after so many notified results. @law CPTA 23(1) */
export const FILINGS = 3
export const RESULTS = 2
/** From here on two texts are proposed as the same; a person decides. */
export const ALIKE = 0.5
const MANY = 5

/** A common interest of five households and five joint signers: both. @law CPTA 2 no. 6 */
export const isMultiPerson = (people: People | undefined): boolean =>
  people !== undefined && people.households >= MANY && people.signers >= MANY

/** Whether a petition is proposed as a repetition: enough earlier ones, alike and answered. It closes nothing. */
export const mayBeRepeated = (category: string, earlier: readonly Earlier[]): boolean => {
  const alike = earlier.filter((one) => one.likeness >= ALIKE)
  return category !== 'statutory' && alike.length + 1 >= FILINGS && notified(alike) >= RESULTS
}

/**
 * Whether a head may close a petition as repeated: the third of the same content or a later one, two results
 * notified, each earlier one looked at beside it; for a multi-person petition after the committee. Those that came
 * by transfer from another agency count alike.
 *
 * @law CPTA 23(1), 23(2), 23(3); CPTA-ED 26
 * @refusal statutory, not-earlier, not-third, not-notified-twice, not-looked-at, committee-first, committee-against
 */
export function decideClosing(asked: {
  category: string
  earlier: readonly Earlier[]
  /** Numbers that the head found to be of the same content. */
  compared: readonly string[]
  lookedAt: ReadonlySet<string>
  people: People | undefined
  /** The newest. */
  review: Review | undefined
}): Result<readonly Earlier[], ClosingRefusal> {
  const { category, earlier, lookedAt, people, review } = asked
  const compared = [...new Set(asked.compared)]
  if (category === 'statutory') return refuse('statutory')
  const same = earlier.filter((one) => compared.includes(one.number))
  if (same.length < compared.length) return refuse('not-earlier')
  if (same.length + 1 < FILINGS) return refuse('not-third')
  if (notified(same) < RESULTS) return refuse('not-notified-twice')
  if (!compared.every((number) => lookedAt.has(number))) return refuse('not-looked-at')
  if (isMultiPerson(people)) {
    if (!review) return refuse('committee-first')
    if (review.outcome !== 'may-close') return refuse('committee-against')
  }
  return ok(same)
}

const notified = (of: readonly Earlier[]): number => of.filter((one) => one.notifiedAt !== null).length

/** What an officer notes of a joint petition. @refusal not-a-count */
export function decidePeople(typed: { households: string; signers: string }): Result<People, 'not-a-count'> {
  const [households, signers] = [typed.households, typed.signers].map((text) =>
    /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined,
  )
  return households === undefined || signers === undefined
    ? refuse('not-a-count')
    : ok({ households, signers })
}

/** The committee met on a day that is not to come and not before the petition. @refusal not-that-day */
export const decideReviewDay = (
  heldOn: LocalDate,
  { arrivedOn, today }: { arrivedOn: LocalDate; today: LocalDate },
): Result<void, 'not-that-day'> =>
  heldOn < arrivedOn || heldOn > today ? refuse('not-that-day') : ok(undefined)
