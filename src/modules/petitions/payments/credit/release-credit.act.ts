import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { lockPetition } from '../../petition/petition.store.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { findCharge } from '../charge/charge.store.ts'
import { mirrored } from '../ledger/ledger.rule.ts'
import { linesOfCredit, writeEntry } from '../ledger/ledger.store.ts'
import { refundedBecauseOf } from '../refund/refund.store.ts'
import { getCredit, insertRelease, lockCredit } from './credit.store.ts'
import { matchCharge } from './match-charge.act.ts'
import { decideRelease, type ReleaseRefusal } from './release.rule.ts'

/**
 * An officer takes a decision on a credit back, because it was wrong: it waits for a person again. A petition that
 * was confirmed by it is not confirmed any more, and its petitioner is told.
 *
 * @article 9(2)
 */
export async function releaseCredit(
  tx: Tx,
  mailing: Mailing,
  { creditId, reason, by, at }: { creditId: number; reason: string; by: Clerk; at: Instant },
): Promise<Result<void, ReleaseRefusal>> {
  if (!by.rights.has('petition-desk')) return refuse('no-right')
  const seen = (await getCredit(tx, creditId)).petitionNumber
  const petition = seen === null ? undefined : await lockPetition(tx, seen)
  const credit = await lockCredit(tx, creditId)
  const number = credit.petitionNumber ?? undefined
  const isDecided = credit.nth !== null && !credit.isCancelled && number === petition?.number
  const refundedWon = await refundedBecauseOf(tx, { creditId, petitionNumber: number })
  const charge = number === undefined ? undefined : await findCharge(tx, number)
  const isAnnulled = charge?.isAnnulled ?? false
  const decided = decideRelease({ isDecided, stage: petition?.stage, isAnnulled, refundedWon })
  if (!decided.ok) return decided
  if (!(await insertRelease(tx, { creditId, nth: credit.nth ?? 0, reason, by: by.id, at })))
    return refuse('not-decided')
  const lines = mirrored(await linesOfCredit(tx, creditId, 'use'))
  await writeEntry(tx, { what: 'use-cancelled', petitionNumber: number, creditId, by: by.id, at, lines })
  if (charge) {
    const settling = { number: charge.petitionNumber, by, at, note: reason, because: 'mistake' } as const
    await matchCharge(tx, mailing, charge, settling)
  }
  const about = number === undefined ? `credit:${creditId}` : `petition:${number}`
  record(tx, { what: 'payment.release', about, by, detail: { credit: creditId, won: credit.amountWon } })
  return ok(undefined)
}
