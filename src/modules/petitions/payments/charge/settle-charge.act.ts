import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { saveConfirmed, saveUnconfirmed } from '../../petition/change.store.ts'
import { movePetition } from '../../petition/move-petition.act.ts'
import { getPetition, type Petition } from '../../petition/petition.store.ts'
import { decideMove } from '../../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../../telling/tell-petitioner.act.ts'
import { balancing } from '../ledger/ledger.rule.ts'
import { balancesOf, writeEntry } from '../ledger/ledger.store.ts'
import { becauseText } from './payment-letter.words.ts'
import { chargeStanding } from './standing.ts'
import { writeAnnulment } from './write-annulment.act.ts'

export interface Settling {
  readonly number: string
  readonly by: Actor & { readonly departmentId?: string; readonly postId?: string }
  readonly at: Instant
  /** For officers alone: why it was confirmed without the credit. */
  readonly note?: string
  /** Why what was confirmed is confirmed no longer. */
  readonly because?: 'bank' | 'mistake'
}

/**
 * After money came or went for a locked petition: what is owed and by whom, and whether it is confirmed. The whole
 * amount confirms the payment at this moment, with the bank's instant of the credit that completed it beside it. A
 * credit that the bank took back before receipt undoes that; after the petition ended without an outcome nobody is
 * asked for it again.
 *
 * @article 9(2) receipt comes into being with the confirmation, not with the payment
 */
export async function settleCharge(tx: Tx, mailing: Mailing, settling: Settling): Promise<void> {
  const { number, by, at } = settling
  const lines = balancing(await balancesOf(tx, number))
  await writeEntry(tx, { what: 'balancing', petitionNumber: number, by: by.id, at, lines })
  const standing = await chargeStanding(tx, number)
  if (!standing) return
  const { charge, outstandingWon } = standing
  if (charge.keptBecause !== null && charge.endedAs !== null && outstandingWon > 0)
    await writeAnnulment(tx, charge, { end: charge.endedAs, by: by.id, at })
  const petition = await getPetition(tx, number)
  const isConfirmed = petition.paymentConfirmedAt !== null
  if (standing.paidAt !== undefined && !isConfirmed)
    await confirm(tx, mailing, petition, settling, standing.paidAt)
  if (outstandingWon > 0 && isConfirmed) await undo(tx, mailing, petition, settling)
}

async function confirm(tx: Tx, mailing: Mailing, petition: Petition, settling: Settling, paidAt: Instant) {
  const to = decideMove('confirm-payment', petition.stage)
  if (!to.ok) return
  const { number, by, at, note = null } = settling
  const { departmentId = null, postId = null } = by
  await saveConfirmed(tx, number, { paidAt, confirmedAt: at })
  const detail = { won: petition.feeWon, paidAt }
  const act = 'confirm-payment'
  const whose = { by, at, departmentId, postId, note }
  const seq = await movePetition(tx, number, { act, to: to.value, ...whose, detail })
  await tellPetitioner(tx, mailing, number, { act, seq, postId: by.postId, at })
}

/** A petition that was received stays received: then a person sees it among the differences. */
async function undo(
  tx: Tx,
  mailing: Mailing,
  petition: Petition,
  { number, by, at, note, because = 'bank' }: Settling,
) {
  const to = decideMove('reverse-payment', petition.stage)
  if (!to.ok) return
  await saveUnconfirmed(tx, number)
  const act = 'reverse-payment'
  const detail = { won: petition.feeWon, because }
  const seq = await movePetition(tx, number, { act, to: to.value, by, at, note: note ?? null, detail })
  const says = becauseText(petition.lang)[because]
  await tellPetitioner(tx, mailing, number, { act, seq, at, says, postId: by.postId })
}
