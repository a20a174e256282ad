import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { historyOf } from '../../petition/history.store.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { annulCharge } from '../charge/annul-charge.act.ts'
import { saveKept } from '../charge/charge.store.ts'
import { chargeStanding } from '../charge/standing.ts'
import { type End, isWorkedOn, keptBecause } from './fee-policy.rule.ts'
import { feePolicyOf } from './fee-policy-of.ts'

interface Ended {
  readonly number: string
  readonly end: End
  /** Where the city worked on it, when it was merged into another. */
  readonly workedIn?: string
  readonly by: Actor
  readonly at: Instant
}

/**
 * A locked petition ends without an outcome: in the transaction of the act that ends it, its fee is annulled, so that
 * what was paid is due back, or stays, as the city's policy has it. Before its letter, which says so.
 *
 * @article 9(2) policy `feeWithoutOutcome`
 */
export async function settleEnded(tx: Tx, mailing: Mailing, ended: Ended): Promise<void> {
  const { number, end, workedIn = number, by, at } = ended
  const standing = await chargeStanding(tx, number)
  if (!standing || standing.charge.isAnnulled) return
  const worked = isWorkedOn((await historyOf(tx, workedIn)).map((one) => one.act))
  const of = { isPaid: standing.outstandingWon === 0, isWorkedOn: worked }
  const why = keptBecause(end, of, feePolicyOf(mailing.city))
  if (why === undefined) await annulCharge(tx, mailing, { number, end, by, at })
  else await saveKept(tx, number, { end, why, at })
  const detail = { end, won: standing.charge.amountWon, ...(why && { because: why }) }
  record(tx, { what: why ? 'payment.keep' : 'payment.annul', about: `petition:${number}`, by, detail })
}
