import type { Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { LedgerRow } from '../clock/ledger.rule.ts'
import type { Stage } from '../stages/stages.rule.ts'

const changing = (tx: Tx, number: string) => tx.updateTable('petitions.petition').where('number', '=', number)

/** Puts a petition to a stage; every act does, so that its version grows. */
export async function saveStage(tx: Tx, number: string, stage: Stage): Promise<void> {
  await changing(tx, number)
    .set((eb) => ({ stage, version: eb('version', '+', 1) }))
    .execute()
}

export const savePaid = (tx: Tx, number: string, paidAt: Instant) =>
  changing(tx, number).set({ paid_at: paidAt }).execute()

export const saveReceipt = (
  tx: Tx,
  number: string,
  r: { receiptNo: string; receivedAt: Instant; enteredAt: Instant },
) =>
  changing(tx, number)
    .set({ receipt_no: r.receiptNo, received_at: r.receivedAt, receipt_entered_at: r.enteredAt })
    .execute()

/** Null while a stop goes on: then nothing is promised. */
export const saveDue = (
  tx: Tx,
  number: string,
  due: { dueOn: LocalDate; dueAt: Instant; expiresAt: Instant; ledger: readonly LedgerRow[] } | null,
) =>
  changing(tx, number)
    .set({
      due_on: due?.dueOn ?? null,
      due_at: due?.dueAt ?? null,
      expires_at: due?.expiresAt ?? null,
      ledger: due ? JSON.stringify(due.ledger) : null,
    })
    .execute()

/** Keeps the day that was promised first, however often the due date moves. */
export const savePromised = (tx: Tx, number: string, promisedOn: LocalDate) =>
  changing(tx, number).set({ promised_on: promisedOn }).where('promised_on', 'is', null).execute()

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

export const savePasswordHash = (tx: Tx, number: string, passwordHash: string) =>
  changing(tx, number).set({ password_hash: passwordHash }).execute()
