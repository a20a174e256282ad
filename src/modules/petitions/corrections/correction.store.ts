import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Answer } from '../answers/answer.store.ts'

type Text = Pick<Answer, 'text' | 'reason' | 'remedy' | 'publicTitle' | 'publicText'>

/** What is to stand in the place of an answer that was given. */
export interface Correction extends Text {
  readonly nth: number
  /** For the petitioner. */
  readonly why: string
  /** Whether what was published before stays to be read. */
  readonly keepsPublic: boolean
  readonly draftedBy: string
  readonly postId: string
  readonly submittedAt: Instant | null
  readonly returnedFor: string | null
  readonly approvedAt: Instant | null
}
/** An answer as it stood before the correction of the same `nth`. */
export interface Revision extends Text {
  readonly nth: number
  readonly documentNo: string | null
  readonly replacedAt: Instant
}

const TEXT = ['text', 'reason', 'remedy', 'public_title as publicTitle', 'public_text as publicText'] as const

/** In order; the last one may still be open. */
export const correctionsOf = (look: Reader, number: string): Promise<Correction[]> =>
  look
    .selectFrom('petitions.correction')
    .select([
      'nth',
      'why',
      ...TEXT,
      'keeps_public as keepsPublic',
      'drafted_by as draftedBy',
      'post_id as postId',
      'submitted_at as submittedAt',
      'returned_for as returnedFor',
      'approved_at as approvedAt',
    ])
    .where('petition_number', '=', number)
    .orderBy('nth')
    .execute()

export const findOpenCorrection = async (look: Reader, number: string): Promise<Correction | undefined> =>
  (await correctionsOf(look, number)).find((one) => one.approvedAt === null)

export const revisionsOf = (look: Reader, number: string): Promise<Revision[]> =>
  look
    .selectFrom('petitions.answer_revision')
    .select(['nth', ...TEXT, 'document_no as documentNo', 'replaced_at as replacedAt'])
    .where('petition_number', '=', number)
    .orderBy('nth')
    .execute()

/** Keeps the correction that is open, or begins one. */
export async function saveCorrection(
  tx: Tx,
  number: string,
  c: Omit<Correction, 'returnedFor' | 'approvedAt'> & { at: Instant },
): Promise<void> {
  const row = {
    why: c.why,
    text: c.text,
    reason: c.reason,
    remedy: c.remedy,
    public_title: c.publicTitle,
    public_text: c.publicText,
    keeps_public: c.keepsPublic,
    drafted_by: c.draftedBy,
    post_id: c.postId,
    saved_at: c.at,
    submitted_at: c.submittedAt,
    returned_for: null,
  }
  await tx
    .insertInto('petitions.correction')
    .values({ petition_number: number, nth: c.nth, ...row })
    .onConflict((on) => on.columns(['petition_number', 'nth']).doUpdateSet(row))
    .execute()
}

const openOf = (tx: Tx, number: string) =>
  tx
    .updateTable('petitions.correction')
    .where('petition_number', '=', number)
    .where('approved_at', 'is', null)

export async function saveCorrectionGivenBack(tx: Tx, number: string, why: string): Promise<void> {
  await openOf(tx, number).set({ submitted_at: null, returned_for: why }).execute()
}

export async function saveCorrectionApproved(tx: Tx, number: string, at: Instant): Promise<void> {
  await openOf(tx, number).set({ approved_at: at }).execute()
}

/** Keeps an answer as it stood. */
export async function insertRevision(tx: Tx, number: string, r: Revision): Promise<void> {
  await tx
    .insertInto('petitions.answer_revision')
    .values({
      petition_number: number,
      nth: r.nth,
      text: r.text,
      reason: r.reason,
      remedy: r.remedy,
      public_title: r.publicTitle,
      public_text: r.publicText,
      document_no: r.documentNo,
      replaced_at: r.replacedAt,
    })
    .execute()
}
