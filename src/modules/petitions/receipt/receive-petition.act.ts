import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf } from '#kernel/time.ts'
import { receivedAt } from '../clock/received-at.rule.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { saveReceipt } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { nextReceiptNo } from '../petition/number.store.ts'
import { noteText } from '../similar/note-text.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'

/**
 * Receives a petition: it gets its receipt number and its due date, and appears on the register. The period runs
 * from the first office moment after arrival and confirmation of the payment, however late the desk enters it (reading A1).
 *
 * @law CPTA 9 receipt is neither put off nor refused; CPTA-ED 6 @article 9(2) @article 10(2)
 * @refusal CALENDAR_ENDS the holiday table does not reach
 */
export async function receivePetition(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct,
): Promise<Result<string, OfficeRefusal | 'CALENDAR_ENDS'>> {
  const locked = await lockForAct(tx, 'receive', act)
  if (!locked.ok) return locked
  const { number, by, at } = act
  const { arrivedAt, paymentConfirmedAt } = locked.value.petition
  const received = receivedAt(arrivedAt, paymentConfirmedAt ?? undefined, await loadCalendar(tx))
  if (!received.ok) return received
  const receiptNo = await nextReceiptNo(tx, dayOf(at))
  await saveReceipt(tx, number, { receiptNo, receivedAt: received.value, enteredAt: at })
  await reckonDue(tx, number)
  await noteText(tx, mailing.seal, locked.value.petition)
  const { departmentId, postId } = by
  const detail = { receiptNo, receivedAt: received.value }
  const seq = await movePetition(tx, number, {
    act: 'receive',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    detail,
  })
  await tellPetitioner(tx, mailing, number, { act: 'receive', seq, postId, at })
  return ok(receiptNo)
}
