import type { Reader } from '#kernel/db.ts'
import { type ChargeStanding, findCharge, paymentsFor, refundedFor } from './charge.store.ts'
import { standingOf } from './payment-state.rule.ts'

/** How a petition's charge stands; nothing for one without fee. */
export async function chargeStanding(
  look: Reader,
  petitionNumber: string,
): Promise<ChargeStanding | undefined> {
  const charge = await findCharge(look, petitionNumber)
  if (!charge) return undefined
  const payments = await paymentsFor(look, petitionNumber)
  const refundedWon = await refundedFor(look, petitionNumber)
  return { charge, refundedWon, ...standingOf(charge, payments, refundedWon) }
}
