import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Decision, Exception, Outcome } from './outcome.rule.ts'

/** What is answered, and what everyone may read of it. One for a petition: as it stands after corrections. */
export interface Answer extends Decision {
  readonly text: string
  readonly publicTitle: string
  readonly publicText: string
  /** `staff:7` */
  readonly draftedBy: string
  /** Whose it is: of notices and questions. */
  readonly postId: string
  readonly savedAt: Instant
  readonly submittedAt: Instant | null
  /** Decided, and told. A correction changes nothing of it. */
  readonly approvedAt: Instant | null
  readonly approvedBy: string | null
  readonly documentNo: string | null
  /** Why an approver gave it back. */
  readonly returnedFor: string | null
}

export const findAnswer = (look: Reader, number: string): Promise<Answer | undefined> =>
  look
    .selectFrom('petitions.answer')
    .select([
      'text',
      'outcome',
      'reason',
      'remedy',
      'exception',
      'public_title as publicTitle',
      'public_text as publicText',
      'drafted_by as draftedBy',
      'post_id as postId',
      'saved_at as savedAt',
      'submitted_at as submittedAt',
      'approved_at as approvedAt',
      'approved_by as approvedBy',
      'document_no as documentNo',
      'returned_for as returnedFor',
    ])
    .where('petition_number', '=', number)
    .$narrowType<{ outcome: Outcome; exception: Exception | null }>()
    .executeTakeFirst()

type Draft = Pick<Answer, 'text' | 'publicTitle' | 'publicText' | 'postId' | 'submittedAt'> & Decision

export async function saveDraft(
  tx: Tx,
  number: string,
  draft: Draft & { draftedBy: string; at: Instant },
): Promise<void> {
  const row = {
    text: draft.text,
    outcome: draft.outcome,
    reason: draft.reason,
    remedy: draft.remedy,
    exception: draft.exception,
    public_title: draft.publicTitle,
    public_text: draft.publicText,
    post_id: draft.postId,
    drafted_by: draft.draftedBy,
    saved_at: draft.at,
    submitted_at: draft.submittedAt,
    returned_for: null,
  }
  await tx
    .insertInto('petitions.answer')
    .values({ petition_number: number, ...row })
    .onConflict((on) => on.column('petition_number').doUpdateSet(row))
    .execute()
}

export async function saveGivenBack(tx: Tx, number: string, why: string): Promise<void> {
  await tx
    .updateTable('petitions.answer')
    .set({ submitted_at: null, returned_for: why })
    .where('petition_number', '=', number)
    .execute()
}

export async function saveApproved(
  tx: Tx,
  number: string,
  { by, at, documentNo }: { by: string; at: Instant; documentNo: string },
): Promise<void> {
  await tx
    .updateTable('petitions.answer')
    .set({ approved_at: at, approved_by: by, document_no: documentNo })
    .where('petition_number', '=', number)
    .execute()
}

/** Puts a corrected text in the place of the old one. */
export async function saveCorrected(
  tx: Tx,
  number: string,
  c: Pick<Answer, 'text' | 'reason' | 'remedy' | 'publicTitle' | 'publicText'> & { documentNo: string },
): Promise<void> {
  await tx
    .updateTable('petitions.answer')
    .set({
      text: c.text,
      reason: c.reason,
      remedy: c.remedy,
      public_title: c.publicTitle,
      public_text: c.publicText,
      document_no: c.documentNo,
    })
    .where('petition_number', '=', number)
    .execute()
}

/** A submitted answer that has not been decided is a draft again. */
export async function saveTakenBack(tx: Tx, number: string): Promise<void> {
  await tx
    .updateTable('petitions.answer')
    .set({ submitted_at: null })
    .where('petition_number', '=', number)
    .where('approved_at', 'is', null)
    .execute()
}
