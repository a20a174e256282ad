import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { handOverBy, sendBackBy } from '../clock/internal-clocks.rule.ts'
import type { Act, Stage } from '../stages/stages.rule.ts'

interface Done {
  readonly act: Act | 'file'
}
/** The desk gives the petition to a department; another officer of the same one is none. */
const GIVES: readonly (Act | 'file')[] = ['assign', 'coordinate']
/** From this hand-over on the office is warned. */
export const WARNED_AT = 2
/** This one, and each after it, is the coordinator's to decide. */
export const COORDINATED_AT = 3

/** How often the desk gave the petition to a department. @law CPTA-ED 13(1) */
export const handOversIn = (history: readonly Done[]): number =>
  history.filter((one) => GIVES.includes(one.act)).length

export const needsCoordinator = (history: readonly Done[]): boolean =>
  handOversIn(history) + 1 >= COORDINATED_AT

/** Whether the department in charge was named by the coordinator: it keeps the petition. */
export const isBound = (history: readonly Done[]): boolean =>
  history.findLast((one) => GIVES.includes(one.act))?.act === 'coordinate'

/** Whether the desk may hand over by itself. @law CPTA-ED 13(1) @refusal needs-coordinator */
export const decideHandOver = (history: readonly Done[]): Result<void, 'needs-coordinator'> =>
  needsCoordinator(history) ? refuse('needs-coordinator') : ok(undefined)

/** Whether the department may give it back. @law CPTA-ED 13(2) @refusal bound */
export const decideSendingBack = (history: readonly Done[]): Result<void, 'bound'> =>
  isBound(history) ? refuse('bound') : ok(undefined)

/**
 * Whether this post may name the department that keeps the petition.
 *
 * @law CPTA-ED 13(2) no petition goes round and round
 * @refusal not-coordinator, too-early the desk may still hand over by itself
 */
export function decideCoordination(
  history: readonly Done[],
  { postId, coordinatingPost }: { postId: string; coordinatingPost: string },
): Result<void, 'not-coordinator' | 'too-early'> {
  if (postId !== coordinatingPost) return refuse('not-coordinator')
  return needsCoordinator(history) ? ok(undefined) : refuse('too-early')
}

/**
 * Until when the petition should go on: from the desk to a department one working hour after receipt; from a wrong
 * department through the desk to the right one three after it was given. None where nobody has to pass it on.
 *
 * @law CPTA-ED 13(1), 13(2)
 */
export function passOnBy(
  history: readonly (Done & { readonly at: Instant; readonly stage: Stage })[],
  calendar: Calendar,
): Instant | undefined {
  const stage = history.at(-1)?.stage
  const last = (acts: readonly (Act | 'file')[]) => history.findLast((one) => acts.includes(one.act))?.at
  const [from, clock] =
    stage === 'received'
      ? [last(['receive', 'unmerge']), handOverBy]
      : stage === 'sent-back' || (stage === 'processing' && !isBound(history))
        ? [last(GIVES), sendBackBy]
        : []
  const by = from && clock ? clock(from, calendar) : undefined
  return by?.ok ? by.value : undefined
}
