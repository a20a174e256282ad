import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { lockPetition } from '../../petition/petition.store.ts'
import { type Mailing, tellPetitioner } from '../../telling/tell-petitioner.act.ts'
import { lockCredit } from '../credit/credit.store.ts'
import { moved } from '../ledger/ledger.rule.ts'
import { balancesOf, balancesOfCredit, writeEntry } from '../ledger/ledger.store.ts'
import { insertRefund } from './refund.store.ts'

export type RefundRefusal = 'nothing-due' | 'amount-changed' | 'no-right'
export type RefundOf =
  | { petitionNumber: string; creditId?: never }
  | { creditId: number; petitionNumber?: never }

/**
 * An officer ordered the refund at the bank: who, when, how much, and to which account, which is sealed. The whole of
 * what is due, once. The line of the statement on which it is seen is matched with it later.
 *
 * @article 9(2)
 */
export async function sendRefund(
  tx: Tx,
  mailing: Mailing,
  refund: { of: RefundOf; amountWon: number; account: string; by: Clerk; at: Instant },
): Promise<Result<number, RefundRefusal>> {
  const { of, amountWon, account, by, at } = refund
  if (!by.rights.has('petition-desk')) return refuse('no-right')
  const due = await lockDue(tx, of)
  if (due <= 0) return refuse('nothing-due')
  if (due !== amountWon) return refuse('amount-changed')
  const { petitionNumber = null, creditId = null } = of
  const sent = { petitionNumber, creditId, amountWon, sentBy: by.id, sentAt: at }
  const refundId = await insertRefund(tx, mailing.seal, { ...sent, account })
  const lines = moved(amountWon, 'refund-sent', 'refund-due')
  await writeEntry(tx, { what: 'refund', ...of, refundId, by: by.id, at, lines })
  const about = petitionNumber === null ? `credit:${creditId}` : `petition:${petitionNumber}`
  record(tx, { what: 'payment.refund', about, by, detail: { won: amountWon, refund: refundId } })
  if (petitionNumber !== null)
    await tellPetitioner(tx, mailing, petitionNumber, {
      act: 'refund',
      seq: `refund ${refundId}`,
      postId: by.postId,
      at,
    })
  return ok(refundId)
}

async function lockDue(tx: Tx, of: RefundOf): Promise<number> {
  if (of.petitionNumber === undefined) {
    await lockCredit(tx, of.creditId)
    return -((await balancesOfCredit(tx, of.creditId))['refund-due'] ?? 0)
  }
  await lockPetition(tx, of.petitionNumber)
  return -((await balancesOf(tx, of.petitionNumber))['refund-due'] ?? 0)
}
