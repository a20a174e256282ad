import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Line, moved } from '../ledger/ledger.rule.ts'

/** What money may be that is for no petition. */
export const ASIDE = ['to-refund', 'not-ours', 'settlement', 'refunded'] as const
export type Aside = (typeof ASIDE)[number]

/**
 * Money that came is owed back, is somebody else's, or is what the provider of virtual accounts settles; money that
 * went is a refund or somebody else's.
 *
 * @refusal wrong-direction
 */
export function asideLines(
  purpose: Aside,
  { amountWon, heldBy }: { amountWon: number; heldBy: 'bank' | 'provider' },
): Result<Line[], 'wrong-direction'> {
  const came = amountWon > 0
  if (purpose === 'not-ours') return ok(moved(amountWon, 'other', 'unmatched'))
  if (purpose === 'to-refund' && came) return ok(moved(amountWon, 'refund-due', 'unmatched'))
  if (purpose === 'settlement' && came && heldBy === 'bank')
    return ok(moved(amountWon, 'provider', 'unmatched'))
  if (purpose === 'refunded' && !came) return ok(moved(amountWon, 'refund-sent', 'unmatched'))
  return refuse('wrong-direction')
}
