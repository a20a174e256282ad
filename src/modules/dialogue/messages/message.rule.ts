import { ok, refuse, type Result } from '#kernel/result.ts'
import { addDays, dayOf, type Instant } from '#kernel/time.ts'

/** Characters. */
export const LONGEST_TITLE = 100
export const LONGEST_BODY = 10_000
export const LONGEST_REASON = 2_000
export const LONGEST_ANSWER = 30_000

/** Why no answer under the Act is needed. @article 12(2) */
export const GROUNDS = [
  'opinion',
  'needs-papers',
  'constitutional-petition',
  'elsewhere',
  'repeated',
  'other',
] as const
export type Ground = (typeof GROUNDS)[number]

/** Of a message, what its acts depend on. */
export interface Standing {
  readonly version: number
  readonly isOpen: boolean
  readonly isLooked: boolean
  readonly needsAnswer: boolean | undefined
  readonly closedAt: Instant | null
  readonly erasedAt: Instant | null
}
export type MessageAct = 'look' | 'judge' | 'answer' | 'correct' | 'write-again' | 'close' | 'reopen' | 'rate'
export type MessageRefusal =
  | 'changed'
  | 'closed'
  | 'not-closed'
  | 'judged-already'
  | 'not-judged'
  | 'not-open'
  | 'erased'
  | 'too-late'
  | 'petition-running'

/** Closed by whoever wrote it before anybody judged it or showed it to others: nobody shows it afterwards. @article 12(2) */
export const isWithdrawn = (m: Standing): boolean =>
  m.closedAt !== null && m.needsAnswer === undefined && !m.isLooked

/**
 * Whether an act on a conversation is possible now. `version` is the one that somebody looked at; none where the
 * citizen acts.
 *
 * @article 12(1) @article 12(2) a judgement is made once
 * @refusal changed, erased, closed, not-closed, not-open, judged-already in this order
 */
export function decideMessageAct(
  act: MessageAct,
  message: Standing,
  version?: number,
): Result<void, MessageRefusal> {
  if (version !== undefined && version !== message.version) return refuse('changed')
  if (message.erasedAt !== null && act !== 'close') return refuse('erased')
  const isClosed = message.closedAt !== null
  if ((act === 'reopen' || act === 'rate') && !isClosed) return refuse('not-closed')
  if ((act === 'judge' || act === 'write-again' || act === 'close' || act === 'answer') && isClosed)
    return refuse('closed')
  if (act === 'look' && !message.isOpen) return refuse('not-open')
  if (act === 'look' && isWithdrawn(message)) return refuse('closed')
  if (act === 'judge' && message.needsAnswer !== undefined) return refuse('judged-already')
  return ok(undefined)
}

/**
 * Whether a conversation may be closed: the office judges it first, and nobody closes it before its petition ended.
 *
 * @article 12(2)
 */
export function decideClosing(
  message: Standing,
  { by, petitionEndedAt }: { by: 'citizen' | 'office'; petitionEndedAt: Instant | null | undefined },
): Result<void, MessageRefusal> {
  if (message.needsAnswer === undefined && by === 'office') return refuse('not-judged')
  if (message.needsAnswer === true && !petitionEndedAt) return refuse('petition-running')
  return ok(undefined)
}

/** Whether a closed conversation may be opened again: within the city's days after it was closed. @article 12(1) */
export const mayReopen = (closedAt: Instant, days: number, now: Instant): boolean =>
  dayOf(now) <= addDays(dayOf(closedAt), days)

export const STATES = ['waiting', 'petition', 'answered', 'closed'] as const
export type State = (typeof STATES)[number]

/** Where a conversation stands, as everyone may read it. */
export const stateOf = (m: Pick<Standing, 'closedAt' | 'needsAnswer'> & { isAnswered: boolean }): State =>
  m.closedAt !== null ? 'closed' : m.needsAnswer ? 'petition' : m.isAnswered ? 'answered' : 'waiting'

/** The number of a conversation in an address. */
export const idIn = (text: string): number | undefined =>
  /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
