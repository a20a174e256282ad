import { ok, refuse, type Result } from '#kernel/result.ts'
import { isPossible, type Stage } from '../../stages/stages.rule.ts'

export type ReleaseRefusal = 'not-decided' | 'received-already' | 'refund-sent' | 'no-right'

/**
 * Whether what was decided on a credit may be taken back: not once the petition was received on the strength of it,
 * unless its fee is annulled, nor once money went back because of it.
 *
 * @article 9(2)
 * @refusal not-decided, refund-sent, received-already in this order
 */
export function decideRelease(of: {
  readonly isDecided: boolean
  readonly stage: Stage | undefined
  /** Nothing is owed for the petition any more. */
  readonly isAnnulled: boolean
  readonly refundedWon: number
}): Result<void, ReleaseRefusal> {
  if (!of.isDecided) return refuse('not-decided')
  if (of.refundedWon > 0) return refuse('refund-sent')
  const { stage } = of
  const isBeforeReceipt =
    stage === undefined ||
    stage === 'awaiting-payment' ||
    of.isAnnulled ||
    isPossible('reverse-payment', stage)
  return isBeforeReceipt ? ok(undefined) : refuse('received-already')
}
