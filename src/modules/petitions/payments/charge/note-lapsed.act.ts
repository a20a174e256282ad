import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { lockPetition } from '../../petition/petition.store.ts'
import { type Mailing, tellPetitioner } from '../../telling/tell-petitioner.act.ts'
import { findCharge, saveLapseTold } from './charge.store.ts'

/**
 * The last day to pay has passed: the petitioner is told, once, and an officer finds it on the list. The petition
 * stays where it is.
 *
 * @article 9(2) nothing is closed in silence
 */
export async function noteLapsed(
  tx: Tx,
  mailing: Mailing,
  { number, at }: { number: string; at: Instant },
): Promise<boolean> {
  const { stage } = await lockPetition(tx, number)
  const charge = await findCharge(tx, number)
  if (stage !== 'awaiting-payment' || !charge || charge.payBy >= dayOf(at) || charge.lapseToldAt) return false
  await saveLapseTold(tx, number, at)
  await tellPetitioner(tx, mailing, number, { act: 'payment-lapsed', seq: 'lapsed', at })
  const by = { id: 'system:payments', from: 'timetable' }
  record(tx, { what: 'payment.lapsed', about: `petition:${number}`, by, detail: { payBy: charge.payBy } })
  return true
}
