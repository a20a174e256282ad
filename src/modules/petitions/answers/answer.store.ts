import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** What is answered, and what everyone may read of it. One for a petition. */
export interface Answer {
  readonly text: string
  readonly publicTitle: string
  readonly publicText: string
  /** Whose it is: of notices and questions. */
  readonly postId: string
  readonly savedAt: Instant
  readonly submittedAt: Instant | null
  readonly approvedAt: Instant | null
  /** Why the head gave it back. */
  readonly returnedFor: string | null
}

export const findAnswer = (look: Reader, number: string): Promise<Answer | undefined> =>
  look
    .selectFrom('petitions.answer')
    .select([
      'text',
      'public_title as publicTitle',
      'public_text as publicText',
      'post_id as postId',
      'saved_at as savedAt',
      'submitted_at as submittedAt',
      'approved_at as approvedAt',
      'returned_for as returnedFor',
    ])
    .where('petition_number', '=', number)
    .executeTakeFirst()

type Draft = Pick<Answer, 'text' | 'publicTitle' | 'publicText' | 'postId' | 'submittedAt'>

export async function saveDraft(
  tx: Tx,
  number: string,
  draft: Draft & { draftedBy: string; at: Instant },
): Promise<void> {
  const row = {
    text: draft.text,
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

export async function saveApproved(tx: Tx, number: string, by: string, at: Instant): Promise<void> {
  await tx
    .updateTable('petitions.answer')
    .set({ approved_at: at, approved_by: by })
    .where('petition_number', '=', number)
    .execute()
}
