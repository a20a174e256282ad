import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export interface QuestionAnswer {
  /** For the asker, who may be named in it. Empty once it was erased. */
  readonly text: string
  readonly savedBy: string
  readonly savedAt: Instant
  readonly postId: string
  /** When the asker was told; a draft until then. */
  readonly answeredAt: Instant | null
  readonly publicTitle: string | null
  readonly publicText: string | null
  readonly approvedAt: Instant | null
}

const PURPOSE = 'petitions.question_answer.text'

export async function findQuestionAnswer(
  look: Reader,
  seal: Seal,
  number: string,
): Promise<QuestionAnswer | undefined> {
  const row = await look
    .selectFrom('petitions.question_answer')
    .selectAll()
    .where('question_number', '=', number)
    .executeTakeFirst()
  return (
    row && {
      text: row.text_sealed ? seal.open(row.text_sealed, PURPOSE) : '',
      savedBy: row.saved_by,
      savedAt: row.saved_at,
      postId: row.post_id,
      answeredAt: row.answered_at,
      publicTitle: row.public_title,
      publicText: row.public_text,
      approvedAt: row.approved_at,
    }
  )
}

export async function saveQuestionAnswer(
  tx: Tx,
  seal: Seal,
  number: string,
  a: Pick<QuestionAnswer, 'text' | 'savedBy' | 'savedAt' | 'postId' | 'answeredAt'>,
): Promise<void> {
  const row = {
    text_sealed: seal.seal(a.text, PURPOSE),
    saved_by: a.savedBy,
    saved_at: a.savedAt,
    post_id: a.postId,
    ...(a.answeredAt && { answered_at: a.answeredAt }),
  }
  await tx
    .insertInto('petitions.question_answer')
    .values({ question_number: number, ...row })
    .onConflict((on) => on.column('question_number').doUpdateSet(row))
    .execute()
}

/** Null takes it from the public. */
export async function savePublic(
  tx: Tx,
  number: string,
  text: { title: string; text: string; by: string; at: Instant } | null,
): Promise<void> {
  await tx
    .updateTable('petitions.question_answer')
    .set({
      public_title: text?.title ?? null,
      public_text: text?.text ?? null,
      approved_by: text?.by ?? null,
      approved_at: text?.at ?? null,
    })
    .where('question_number', '=', number)
    .execute()
}
