import { sql, type UpdateObject } from 'kysely'
import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { DB } from '#db/schema.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { Ground, Standing } from './message.rule.ts'

/** A message of a citizen and what became of it. Who wrote it is in `writer.store.ts`. */
export interface Message extends Standing {
  readonly id: number
  readonly citizenId: number | null
  readonly nickname: string
  readonly topicId: string
  readonly lang: Lang
  readonly title: string
  readonly body: string
  readonly wantsPublication: boolean
  readonly arrivedAt: Instant
  readonly publicTitle: string | null
  readonly publicText: string | null
  readonly ground: Ground | null
  readonly reason: string | null
  readonly judgedAt: Instant | null
  readonly judgedBy: string | null
  readonly judgeBy: Instant | null
  readonly petitionNumber: string | null
  readonly rating: number | null
  readonly closedBy: 'citizen' | 'office' | null
  readonly closeReason: string | null
}

const rowsIn = (look: Reader) => look.selectFrom('dialogue.message').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

const fromRow = (row: Row): Message => ({
  id: row.id,
  citizenId: row.citizen_id,
  nickname: row.nickname,
  topicId: row.topic_id,
  lang: row.lang as Lang,
  title: row.title,
  body: row.body,
  isOpen: row.is_open,
  isLooked: row.looked_at !== null,
  wantsPublication: row.wants_publication,
  arrivedAt: row.arrived_at,
  version: row.version,
  publicTitle: row.public_title,
  publicText: row.public_text,
  needsAnswer: row.needs_answer ?? undefined,
  ground: row.ground as Ground | null,
  reason: row.reason,
  judgedAt: row.judged_at,
  judgedBy: row.judged_by,
  judgeBy: row.judge_by,
  petitionNumber: row.petition_number,
  rating: row.rating,
  closedAt: row.closed_at,
  closedBy: row.closed_by_kind as Message['closedBy'],
  closeReason: row.close_reason,
  erasedAt: row.erased_at,
})

/** @throws NotFound */
export async function getMessage(look: Reader, id: number): Promise<Message> {
  const row = await rowsIn(look).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('message', String(id))
  return fromRow(row)
}

/** Locked until the transaction ends. @throws NotFound */
export async function lockMessage(tx: Tx, id: number): Promise<Message> {
  const row = await rowsIn(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('message', String(id))
  return fromRow(row)
}

export async function findMessageOfPetition(look: Reader, number: string): Promise<Message | undefined> {
  const row = await rowsIn(look).where('petition_number', '=', number).executeTakeFirst()
  return row && fromRow(row)
}

/** A citizen's own, newest first, 100 at most. */
export const messagesOf = async (look: Reader, citizenId: number): Promise<Message[]> =>
  (await rowsIn(look).where('citizen_id', '=', citizenId).orderBy('id', 'desc').limit(100).execute()).map(
    fromRow,
  )

export const VIEWS = ['unjudged', 'judged', 'closed'] as const
export type View = (typeof VIEWS)[number]

/** For the mayor's office: what waits longest first, what was closed last first; 200 at most. */
export async function messagesIn(look: Reader, view: View): Promise<Message[]> {
  let rows = rowsIn(look).limit(200)
  if (view === 'closed') rows = rows.where('closed_at', 'is not', null).orderBy('closed_at', 'desc')
  else
    rows = rows
      .where('closed_at', 'is', null)
      .where('needs_answer', view === 'judged' ? 'is not' : 'is', null)
      .orderBy('arrived_at')
      .orderBy('id')
  return (await rows.execute()).map(fromRow)
}

/** The message that was sent with a form; whoever sends it again waits until the first is done. */
export async function findByFormKey(
  tx: Tx,
  table: 'message' | 'follow_up' | 'hour_question',
  formKey: string,
): Promise<number | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`dialogue ${table} ${formKey}`}, 0))`.execute(tx)
  const row = await tx
    .selectFrom(`dialogue.${table}`)
    .select('id')
    .where('form_key', '=', formKey)
    .executeTakeFirst()
  return row?.id
}

/** Messages and questions that a citizen sent in the last 24 hours; other sendings of theirs wait. */
export async function countSentBy(tx: Tx, citizenId: number, at: Instant): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`dialogue citizen ${citizenId}`}, 0))`.execute(tx)
  const since = addMinutes(at, -24 * 60)
  const { rows } = await sql<{ n: number }>`select
    (select count(*) from dialogue.message where citizen_id = ${citizenId} and arrived_at > ${since}) +
    (select count(*) from dialogue.hour_question where citizen_id = ${citizenId} and asked_at > ${since}) as n`.execute(
    tx,
  )
  return Number(rows[0]?.n ?? 0)
}

export interface NewMessage
  extends Pick<
    Message,
    'nickname' | 'topicId' | 'lang' | 'title' | 'body' | 'isOpen' | 'wantsPublication' | 'arrivedAt'
  > {
  readonly citizenId: number
  readonly formKey: string
}

export async function insertMessage(
  tx: Tx,
  m: NewMessage,
  writer: { name_sealed: Buffer; email_sealed: Buffer | null; phone_sealed: Buffer | null; told_by: string },
): Promise<number> {
  const { id } = await tx
    .insertInto('dialogue.message')
    .values({
      form_key: m.formKey,
      citizen_id: m.citizenId,
      nickname: m.nickname,
      topic_id: m.topicId,
      lang: m.lang,
      title: m.title,
      body: m.body,
      is_open: m.isOpen,
      wants_publication: m.wantsPublication,
      arrived_at: m.arrivedAt,
      ...writer,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Every act grows the version. */
export async function saveMessage(
  tx: Tx,
  id: number,
  changed: UpdateObject<DB, 'dialogue.message'>,
): Promise<void> {
  await tx
    .updateTable('dialogue.message')
    .set(changed)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
