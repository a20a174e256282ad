import type { Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { LedgerRow } from '../clock/ledger.rule.ts'
import type { Stage } from '../stages/stages.rule.ts'
import type { DueRefused } from './petition.store.ts'

const changing = (tx: Tx, number: string) => tx.updateTable('petitions.petition').where('number', '=', number)

/** Puts a petition to a stage; every act does, so that its version grows. */
export async function saveStage(tx: Tx, number: string, stage: Stage): Promise<void> {
  await changing(tx, number)
    .set((eb) => ({ stage, version: eb('version', '+', 1) }))
    .execute()
}

/** `paidAt` is the bank's instant, `confirmedAt` the city's. */
export const saveConfirmed = (tx: Tx, number: string, c: { paidAt: Instant; confirmedAt: Instant }) =>
  changing(tx, number).set({ paid_at: c.paidAt, payment_confirmed_at: c.confirmedAt }).execute()

export const saveUnconfirmed = (tx: Tx, number: string) =>
  changing(tx, number).set({ paid_at: null, payment_confirmed_at: null }).execute()

export const saveReceipt = (
  tx: Tx,
  number: string,
  r: { receiptNo: string; receivedAt: Instant; enteredAt: Instant },
) =>
  changing(tx, number)
    .set({ receipt_no: r.receiptNo, received_at: r.receivedAt, receipt_entered_at: r.enteredAt })
    .execute()

export const saveDue = (
  tx: Tx,
  number: string,
  due: { dueOn: LocalDate; dueAt: Instant; expiresAt: Instant; ledger: readonly LedgerRow[] },
) =>
  changing(tx, number)
    .set({
      due_on: due.dueOn,
      due_at: due.dueAt,
      expires_at: due.expiresAt,
      ledger: JSON.stringify(due.ledger),
      due_refused: null,
    })
    .execute()

/** While a stop goes on, and beyond the holiday table, nothing is promised. */
export const saveNoDue = (tx: Tx, number: string, why: DueRefused) =>
  changing(tx, number)
    .set({ due_on: null, due_at: null, expires_at: null, ledger: null, due_refused: why })
    .execute()

/** Keeps the day that was promised first, however often the due date moves. */
export const savePromised = (tx: Tx, number: string, promisedOn: LocalDate) =>
  changing(tx, number).set({ promised_on: promisedOn }).where('promised_on', 'is', null).execute()

/** A date that is told anew takes the place of the one promised first. */
export const forgetPromised = (tx: Tx, number: string) =>
  changing(tx, number).set({ promised_on: null }).execute()

/** Of a petition, and of those that wait with it. */
export const savePlace = (tx: Tx, number: string, departmentId: string | null, postId: string | null) =>
  tx
    .updateTable('petitions.petition')
    .set({ department_id: departmentId, post_id: postId })
    .where((eb) =>
      eb.or([eb('number', '=', number), eb('merged_into', '=', number).and('stage', '=', 'merged')]),
    )
    .execute()

export const saveDecided = (tx: Tx, number: string, at: Instant) =>
  changing(tx, number).set({ decided_at: at, ended_at: at }).execute()

export const saveEnded = (tx: Tx, number: string, at: Instant) =>
  changing(tx, number).set({ ended_at: at }).execute()

export const saveWish = (tx: Tx, number: string, wantsPublication: boolean) =>
  changing(tx, number).set({ wants_publication: wantsPublication }).execute()

export const savePasswordHash = (
  tx: Tx,
  number: string,
  passwordHash: string,
  { isTemporary = false }: { isTemporary?: boolean } = {},
) => changing(tx, number).set({ password_hash: passwordHash, password_is_temporary: isTemporary }).execute()

export const saveText = (tx: Tx, number: string, text: { title: string; body: string }) =>
  changing(tx, number).set(text).execute()
