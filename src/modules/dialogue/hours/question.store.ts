import { sql } from 'kysely'
import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Voice } from '../answers/answer.rule.ts'

/** A question of a citizen, for the mayor's office and whoever asked. */
export interface HourQuestion {
  readonly id: number
  readonly hourId: number
  readonly citizenId: number | null
  readonly nickname: string
  readonly body: string
  readonly askedAt: Instant
  readonly state: 'waiting' | 'shown' | 'refused'
  readonly publicText: string | null
  readonly refusedBecause: string | null
  readonly voice: Voice | null
  readonly answer: string | null
  readonly answeredDepartmentId: string | null
  readonly answeredPostId: string | null
  readonly answeredAt: Instant | null
}

const rowsIn = (look: Reader) =>
  look
    .selectFrom('dialogue.hour_question')
    .select([
      'id',
      'hour_id as hourId',
      'citizen_id as citizenId',
      'nickname',
      'body',
      'asked_at as askedAt',
      'state',
      'public_text as publicText',
      'refused_because as refusedBecause',
      'voice',
      'answer',
      'answered_department_id as answeredDepartmentId',
      'answered_post_id as answeredPostId',
      'answered_at as answeredAt',
    ])
    .$narrowType<Pick<HourQuestion, 'state' | 'voice'>>()

export const questionsOf = (look: Reader, hourId: number): Promise<HourQuestion[]> =>
  rowsIn(look).where('hour_id', '=', hourId).orderBy('id').execute()

/** Of one citizen, newest first, 100 at most. */
export const questionsBy = (look: Reader, citizenId: number): Promise<HourQuestion[]> =>
  rowsIn(look).where('citizen_id', '=', citizenId).orderBy('id', 'desc').limit(100).execute()

/** The hour is locked by the caller. @throws NotFound */
export async function getQuestion(look: Reader, hourId: number, id: number): Promise<HourQuestion> {
  const found = await rowsIn(look).where('id', '=', id).where('hour_id', '=', hourId).executeTakeFirst()
  if (!found) throw new NotFound('question', String(id))
  return found
}

export async function insertQuestion(
  tx: Tx,
  q: Pick<HourQuestion, 'hourId' | 'nickname' | 'body' | 'askedAt'> & { formKey: string; citizenId: number },
): Promise<number> {
  const { id } = await tx
    .insertInto('dialogue.hour_question')
    .values({
      hour_id: q.hourId,
      form_key: q.formKey,
      citizen_id: q.citizenId,
      nickname: q.nickname,
      body: q.body,
      asked_at: q.askedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveQuestionLook(
  tx: Tx,
  id: number,
  look: { text: string | null; refusedBecause: string | null; by: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('dialogue.hour_question')
    .set({
      state: look.text === null ? 'refused' : 'shown',
      public_text: look.text,
      refused_because: look.refusedBecause,
      looked_by: look.by,
      looked_at: look.at,
    })
    .where('id', '=', id)
    .execute()
}

export async function saveQuestionAnswer(
  tx: Tx,
  id: number,
  a: { voice: Voice; text: string; by: { id: string; postId: string; departmentId: string }; at: Instant },
): Promise<void> {
  await tx
    .updateTable('dialogue.hour_question')
    .set({
      voice: a.voice,
      answer: a.text,
      answered_by: a.by.id,
      answered_post_id: a.by.postId,
      answered_department_id: a.by.departmentId,
      answered_at: a.at,
    })
    .where('id', '=', id)
    .execute()
}

/** One vote of a person in an hour; the latest holds. The hour is locked by the caller. */
export async function saveVote(
  tx: Tx,
  v: { hourId: number; personHash: Buffer; questionId: number; at: Instant },
): Promise<void> {
  const row = { question_id: v.questionId, voted_at: v.at }
  await tx
    .insertInto('dialogue.hour_vote')
    .values({ hour_id: v.hourId, person_hash: v.personHash, ...row })
    .onConflict((on) => on.columns(['hour_id', 'person_hash']).doUpdateSet(row))
    .execute()
}

export const removeVote = (tx: Tx, hourId: number, personHash: Buffer) =>
  tx
    .deleteFrom('dialogue.hour_vote')
    .where('hour_id', '=', hourId)
    .where('person_hash', '=', personHash)
    .execute()

/** Once the votes are counted, only how many there are is kept: whose they were is drawn by lot. */
export async function forgetVoters(tx: Tx, at: Instant): Promise<void> {
  await sql`update dialogue.hour_vote v set person_hash = uuid_send(gen_random_uuid())
    from dialogue.question_hour h
    where h.id = v.hour_id and h.closes_at <= ${at} and octet_length(v.person_hash) > 16`.execute(tx)
}

export const findVote = async (
  look: Reader,
  hourId: number,
  personHash: Buffer,
): Promise<number | undefined> =>
  (
    await look
      .selectFrom('dialogue.hour_vote')
      .select('question_id')
      .where('hour_id', '=', hourId)
      .where('person_hash', '=', personHash)
      .executeTakeFirst()
  )?.question_id

/** How many votes each question of an hour has. */
export async function countVotes(tx: Tx, hourId: number): Promise<ReadonlyMap<number, number>> {
  const rows = await tx
    .selectFrom('dialogue.hour_vote')
    .select((eb) => ['question_id as id', eb.fn.countAll<number>().as('n')])
    .where('hour_id', '=', hourId)
    .groupBy('question_id')
    .execute()
  return new Map(rows.map(({ id, n }) => [id, Number(n)]))
}

/** What everyone may read of a question. */
export interface QuestionEntry {
  readonly id: number
  readonly hourId: number
  readonly shownAs: string
  readonly text: string
  readonly askedOn: LocalDate
  readonly votes: number
  readonly voice: Voice | null
  readonly answer: string | null
  readonly departmentId: string | null
  readonly postId: string | null
  readonly answeredOn: LocalDate | null
}
