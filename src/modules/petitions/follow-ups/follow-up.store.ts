import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

/** The one question that a petitioner may ask on the answer. */
export interface FollowUp {
  readonly question: string
  readonly askedAt: Instant
  readonly answerBy: LocalDate
  readonly answer: string | null
  readonly answeredAt: Instant | null
}

export const findFollowUp = (look: Reader, number: string): Promise<FollowUp | undefined> =>
  look
    .selectFrom('petitions.follow_up')
    .select([
      'question',
      'asked_at as askedAt',
      'answer_by as answerBy',
      'answer',
      'answered_at as answeredAt',
    ])
    .where('petition_number', '=', number)
    .executeTakeFirst()

export async function insertFollowUp(
  tx: Tx,
  number: string,
  { question, askedAt, answerBy }: Pick<FollowUp, 'question' | 'askedAt' | 'answerBy'>,
): Promise<void> {
  await tx
    .insertInto('petitions.follow_up')
    .values({ petition_number: number, question, asked_at: askedAt, answer_by: answerBy })
    .execute()
}

export async function saveFollowUpAnswer(
  tx: Tx,
  number: string,
  { answer, at, by, postId }: { answer: string; at: Instant; by: string; postId: string },
): Promise<void> {
  await tx
    .updateTable('petitions.follow_up')
    .set({ answer, answered_at: at, answered_by: by, post_id: postId })
    .where('petition_number', '=', number)
    .execute()
}
