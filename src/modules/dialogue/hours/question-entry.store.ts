import type { Reader, Tx } from '#kernel/db.ts'
import type { QuestionEntry } from './question.store.ts'

/** Of one hour, as they were asked. For any role. */
export const questionEntries = (read: Reader, hourId: number): Promise<QuestionEntry[]> =>
  read
    .selectFrom('dialogue.hour_question_entry')
    .select([
      'id',
      'hour_id as hourId',
      'shown_as as shownAs',
      'text',
      'asked_on as askedOn',
      'votes',
      'voice',
      'answer',
      'department_id as departmentId',
      'post_id as postId',
      'answered_on as answeredOn',
    ])
    .$narrowType<Pick<QuestionEntry, 'voice'>>()
    .where('hour_id', '=', hourId)
    .orderBy('id')
    .execute()

/** Replaces those of an hour. */
export async function putQuestionEntries(
  tx: Tx,
  hourId: number,
  entries: readonly QuestionEntry[],
): Promise<void> {
  await tx.deleteFrom('dialogue.hour_question_entry').where('hour_id', '=', hourId).execute()
  if (entries.length === 0) return
  await tx
    .insertInto('dialogue.hour_question_entry')
    .values(
      entries.map((e) => ({
        id: e.id,
        hour_id: e.hourId,
        shown_as: e.shownAs,
        text: e.text,
        asked_on: e.askedOn,
        votes: e.votes,
        voice: e.voice,
        answer: e.answer,
        department_id: e.departmentId,
        post_id: e.postId,
        answered_on: e.answeredOn,
      })),
    )
    .execute()
}
