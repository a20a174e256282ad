import { ok, refuse, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import { type Both, decideQuestions, type Question, type QuestionsFault } from '../questions/question.rule.ts'

/**
 * How the same person is kept from answering twice, as far as that goes without asking who it is: by one network
 * address, by address and browser (families and offices share an address), or not at all. The page says which.
 */
export const ONCE = ['device', 'address', 'open'] as const
export type Once = (typeof ONCE)[number]

export interface Times {
  readonly opensOn: LocalDate
  /** The last day. */
  readonly closesOn: LocalDate
}

export type RoundState = 'draft' | 'to-come' | 'open' | 'ended'

export function stateOf(
  { opensOn, closesOn, isOpened, endedOn }: Times & { isOpened: boolean; endedOn: LocalDate | null },
  today: LocalDate,
): RoundState {
  if (!isOpened) return 'draft'
  if (endedOn !== null) return 'ended'
  if (today < opensOn) return 'to-come'
  return today <= closesOn ? 'open' : 'ended'
}

export type TimesRefusal = 'closes-before' | 'other-year'

/** A round is answered within the year whose opinions it gathers. @article 4 */
export function decideTimes(year: number, { opensOn, closesOn }: Times): Result<void, TimesRefusal> {
  if (closesOn < opensOn) return refuse('closes-before')
  const isWithin = [opensOn, closesOn].every((day) => day.startsWith(`${year}-`))
  return isWithin ? ok(undefined) : refuse('other-year')
}

export type EditRefusal = 'already-open' | 'changed' | 'year-closed'
/** Frozen once opened: what was answered must stay what was asked. */
export function decideRoundEdit(
  round: { isOpened: boolean; version: number },
  version: number,
): Result<void, EditRefusal> {
  if (round.isOpened) return refuse('already-open')
  return round.version === version ? ok(undefined) : refuse('changed')
}

export type OpenRefusal = EditRefusal | 'is-over' | 'year-closed' | { readonly questions: QuestionsFault[] }

/** Opening freezes the questions; from the first day to the last everyone may answer. @article 4 */
export function decideOpen(
  round: Times & { isOpened: boolean; version: number; questions: readonly Question[] },
  { version, today, isYearClosed }: { version: number; today: LocalDate; isYearClosed: boolean },
): Result<void, OpenRefusal> {
  const edited = decideRoundEdit(round, version)
  if (!edited.ok) return edited
  if (isYearClosed) return refuse('year-closed')
  if (round.closesOn < today) return refuse('is-over')
  const decided = decideQuestions(round.questions)
  return decided.ok ? ok(undefined) : refuse({ questions: decided.refusal })
}

export type EndRefusal = 'not-running' | 'changed' | 'no-why' | 'why-personal'

/** An opened round may end before its last day; everyone reads why. Its answers are counted then. @article 4 */
export function decideEnd(
  round: Times & { isOpened: boolean; endedOn: LocalDate | null; version: number },
  of: { version: number; today: LocalDate; why: Both; hasPersonalData: boolean },
): Result<void, EndRefusal> {
  const state = stateOf(round, of.today)
  if (state !== 'open' && state !== 'to-come') return refuse('not-running')
  if (round.version !== of.version) return refuse('changed')
  if (of.why.ko === '' || of.why.en === '') return refuse('no-why')
  return of.hasPersonalData ? refuse('why-personal') : ok(undefined)
}
