import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { lockPetition } from '../../petition/petition.store.ts'
import { type Mailing, tellPetitioner } from '../../telling/tell-petitioner.act.ts'
import { findByReference } from '../charge/charge.store.ts'
import { leftOf, moved } from '../ledger/ledger.rule.ts'
import { balancesOf, writeEntry } from '../ledger/ledger.store.ts'
import { findCancellation } from './cancellation.store.ts'
import { applyCancellation } from './cancel-credit.act.ts'
import { getCredit, insertCredit, lockTransaction, type NewCredit } from './credit.store.ts'
import { matchCharge } from './match-charge.act.ts'

export type Noted = 'known' | 'matched' | 'amount-differs' | 'no-charge' | 'cancelled'

/**
 * Money came or went: noted once, however often it is told, and matched when its reference and amount fit exactly. For
 * a petition that ended without an outcome it is due back, and the petitioner is told.
 *
 * @article 9(2)
 */
export async function noteCredit(
  tx: Tx,
  mailing: Mailing,
  credit: NewCredit,
  { by, at }: { by: Actor; at: Instant },
): Promise<Noted> {
  const { transactionId, heldBy, amountWon, reference } = credit
  if (transactionId !== null) await lockTransaction(tx, transactionId)
  const noted = await insertCredit(tx, mailing.seal, credit)
  if (!noted) return 'known'
  const { id: creditId } = noted
  const lines = moved(amountWon, 'unmatched', heldBy)
  await writeEntry(tx, { what: 'credit', creditId, by: by.id, at, lines })
  const cancellation = transactionId === null ? undefined : await findCancellation(tx, transactionId)
  if (cancellation && cancellation.amountWon === amountWon) {
    await applyCancellation(tx, mailing, creditId, { by, at })
    return 'cancelled'
  }
  const charge = reference === null || amountWon < 0 ? undefined : await findByReference(tx, reference)
  if (!charge) return 'no-charge'
  await lockPetition(tx, charge.petitionNumber)
  const locked = (await findByReference(tx, charge.reference)) ?? charge
  const number = charge.petitionNumber
  const before = leftOf(await balancesOf(tx, number))
  await matchCharge(tx, mailing, locked, { number, by, at })
  if (locked.isAnnulled && leftOf(await balancesOf(tx, number)) < Math.min(0, before))
    await tellPetitioner(tx, mailing, number, { act: 'refund-due', seq: `due ${creditId}`, at })
  return (await getCredit(tx, creditId)).purpose === null ? 'amount-differs' : 'matched'
}
