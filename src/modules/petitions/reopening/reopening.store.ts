import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Answer } from '../answers/answer.store.ts'

/** Why a decided petition is processed again, and what had been answered. */
export interface Reopening {
  readonly nth: number
  readonly reason: string
  readonly reopenedAt: Instant
  readonly answer: string
  readonly documentNo: string | null
  readonly answeredAt: Instant
}

export const reopeningsOf = (look: Reader, number: string): Promise<Reopening[]> =>
  look
    .selectFrom('petitions.reopening')
    .select([
      'nth',
      'reason',
      'reopened_at as reopenedAt',
      'answer',
      'document_no as documentNo',
      'answered_at as answeredAt',
    ])
    .where('petition_number', '=', number)
    .orderBy('nth')
    .execute()

export async function insertReopening(
  tx: Tx,
  number: string,
  r: { nth: number; reason: string; by: string; at: Instant; answer: Answer; answeredAt: Instant },
): Promise<void> {
  const { answer } = r
  await tx
    .insertInto('petitions.reopening')
    .values({
      petition_number: number,
      nth: r.nth,
      reason: r.reason,
      reopened_at: r.at,
      reopened_by: r.by,
      answer: answer.text,
      outcome: answer.outcome,
      public_title: answer.publicTitle,
      public_text: answer.publicText,
      document_no: answer.documentNo,
      answered_at: r.answeredAt,
    })
    .execute()
}

/** The petition runs again from now on; what was answered is a draft again. */
export async function saveReopened(tx: Tx, number: string, at: Instant): Promise<void> {
  await tx
    .updateTable('petitions.petition')
    .set({ reopened_at: at, decided_at: null, ended_at: null })
    .where('number', '=', number)
    .execute()
  await tx
    .updateTable('petitions.answer')
    .set({ submitted_at: null, approved_at: null, approved_by: null, document_no: null })
    .where('petition_number', '=', number)
    .execute()
}

/** Those of some petitions that were reopened, with the last moment. */
export async function reopenedAtOf(
  look: Reader,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, Instant>> {
  const rows = await look
    .selectFrom('petitions.petition')
    .select(['number', 'reopened_at as at'])
    .where('number', 'in', [...numbers])
    .where('reopened_at', 'is not', null)
    .execute()
  return new Map(rows.flatMap((row) => (row.at === null ? [] : [[row.number, row.at] as const])))
}
