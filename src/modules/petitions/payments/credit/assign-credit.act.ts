import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { lockPetition } from '../../petition/petition.store.ts'
import { type Mailing, tellPetitioner } from '../../telling/tell-petitioner.act.ts'
import { makeCharge } from '../charge/make-charge.act.ts'
import { chargeStanding } from '../charge/standing.ts'
import { lockCredit } from './credit.store.ts'
import { matchCharge, takeCredit } from './match-charge.act.ts'

export type AssignCreditRefusal = 'decided' | 'no-fee' | 'wrong-direction' | 'no-right'

/**
 * A person says for which petition money came. Too little is told to the petitioner with what is missing; too much,
 * or money for a petition that was withdrawn, is due back. Two officers at once: one decides.
 *
 * @article 9(2)
 */
export async function assignCredit(
  tx: Tx,
  mailing: Mailing,
  {
    creditId,
    number,
    reason,
    by,
    at,
  }: { creditId: number; number: string; reason: string; by: Clerk; at: Instant },
): Promise<Result<void, AssignCreditRefusal>> {
  if (!by.rights.has('petition-desk')) return refuse('no-right')
  const petition = await lockPetition(tx, number)
  const credit = await lockCredit(tx, creditId)
  if (credit.purpose !== null || credit.isCancelled) return refuse('decided')
  if (petition.feeWon === 0) return refuse('no-fee')
  if (credit.amountWon < 0) return refuse('wrong-direction')
  const charge = await makeCharge(tx, mailing, petition)
  if (!(await takeCredit(tx, credit, { number, by: by.id, at, reason }))) return refuse('decided')
  await matchCharge(tx, mailing, charge, { number, by, at })
  const detail = { credit: creditId, won: credit.amountWon }
  record(tx, { what: 'payment.assign', about: `petition:${number}`, by, detail })
  await tellWhatIsLeft(tx, mailing, { number, creditId, by, at })
  return ok(undefined)
}

async function tellWhatIsLeft(
  tx: Tx,
  mailing: Mailing,
  { number, creditId, by, at }: { number: string; creditId: number; by: Clerk; at: Instant },
): Promise<void> {
  const state = (await chargeStanding(tx, number))?.state
  const { postId } = by
  if (state === 'partly')
    await tellPetitioner(tx, mailing, number, { act: 'part-payment', seq: `part ${creditId}`, postId, at })
  if (state === 'over' || state === 'refund-due')
    await tellPetitioner(tx, mailing, number, { act: 'refund-due', seq: `due ${creditId}`, postId, at })
}
