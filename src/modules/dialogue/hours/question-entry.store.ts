import { sql } from 'kysely'
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

/** Counts the votes of an hour anew: by a vote nothing else of it changes. */
export async function recountVotes(tx: Tx, hourId: number): Promise<void> {
  await sql`update dialogue.hour_question_entry e set votes = counted.n from (
      select q.id, count(v.question_id)::integer as n
      from dialogue.hour_question q left join dialogue.hour_vote v on v.question_id = q.id
      where q.hour_id = ${hourId} group by q.id) counted
    where e.id = counted.id and e.votes <> counted.n`.execute(tx)
}
