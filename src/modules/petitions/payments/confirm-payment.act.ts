import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'
import { makeCharge } from './charge/make-charge.act.ts'
import { settleCharge } from './charge/settle-charge.act.ts'
import { leftOf, moved } from './ledger/ledger.rule.ts'
import { balancesOf, writeEntry } from './ledger/ledger.store.ts'

/**
 * An officer confirms by hand that the fee has reached the city, and says how that is known: paid at the counter, or
 * told by the bank. The credit that comes later is matched with it.
 *
 * @article 9(2)
 */
export async function confirmPayment(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { reason: string },
): Promise<Result<void, OfficeRefusal>> {
  const locked = await lockForAct(tx, 'confirm-payment', act)
  if (!locked.ok) return locked
  const { number, by, at, reason } = act
  await makeCharge(tx, mailing, locked.value.petition)
  const lines = moved(leftOf(await balancesOf(tx, number)), 'receivable', 'by-hand')
  await writeEntry(tx, { what: 'by-hand', petitionNumber: number, by: by.id, at, lines })
  await settleCharge(tx, mailing, { number, by, at, note: reason })
  return ok(undefined)
}
