import type { Act } from '../../stages/stages.rule.ts'

/** The ways in which a petition ends without the outcome that its fee is for. */
export const ENDS = ['withdrawn', 'transferred', 'returned', 'declined', 'repeated'] as const
export type End = (typeof ENDS)[number]
export const READINGS = ['refund', 'refund-unless-worked', 'keep'] as const
export type Reading = (typeof READINGS)[number]

/**
 * What becomes of a fee, by the way the petition ended. A withdrawn one owes nothing, whatever a city says.
 *
 * @article 9(2)
 */
export type FeePolicy = Readonly<Record<Exclude<End, 'withdrawn'>, Reading>>

/**
 * Policy `feeWithoutOutcome`: neither the ordinance nor the Act says it, so the reading that is fairest to whoever
 * paid. What was never the city's is paid back whatever was done; else a fee stays only where the city looked into
 * the matter itself.
 *
 * @article 9(2) the fee is for the petition that is received @law CPTA 16, 21, 23; CPTA-ED 25
 */
export const FEE_POLICY: FeePolicy = {
  transferred: 'refund',
  returned: 'refund-unless-worked',
  declined: 'refund-unless-worked',
  repeated: 'refund-unless-worked',
}

/** Looking into the matter. To receive, hand on, ask for papers or write that it is not treated is none of it. */
const WORK: readonly (Act | 'file')[] = ['consult', 'open-site-visit', 'begin-stop']

export const isWorkedOn = (acts: readonly (Act | 'file')[]): boolean => acts.some((one) => WORK.includes(one))

export type Kept = 'worked' | 'policy'

/** @returns why the fee stays; nothing where it is annulled, as what is not wholly paid always is */
export function keptBecause(
  end: End,
  of: { readonly isPaid: boolean; readonly isWorkedOn: boolean },
  policy: FeePolicy = FEE_POLICY,
): Kept | undefined {
  if (end === 'withdrawn' || !of.isPaid) return undefined
  const reading = policy[end]
  if (reading === 'keep') return 'policy'
  return reading === 'refund-unless-worked' && of.isWorkedOn ? 'worked' : undefined
}

/** The policy of a city's folder, over our own. @throws RangeError it cannot be used, and why */
export function readFeePolicy(given: Readonly<Record<string, unknown>> = {}): FeePolicy {
  for (const [end, reading] of Object.entries(given)) {
    if (!Object.hasOwn(FEE_POLICY, end)) throw new RangeError(`feeWithoutOutcome: ${end} is none of its ends`)
    if (!(READINGS as readonly unknown[]).includes(reading))
      throw new RangeError(`feeWithoutOutcome: ${end}: one of ${READINGS.join(', ')}`)
  }
  return { ...FEE_POLICY, ...given }
}
