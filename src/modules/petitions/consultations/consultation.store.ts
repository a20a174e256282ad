import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Consulting } from './consultation.rule.ts'

/** A question to another department. Nobody is named in it; whom it shows is the asking department's choice. */
export interface Consultation extends Consulting {
  readonly id: number
  readonly number: string
  readonly askingDepartmentId: string
  readonly askingPostId: string
  readonly departmentId: string
  readonly postId: string
  readonly question: string
  readonly sharesText: boolean
  readonly sharesSupplements: boolean
  readonly replyByBefore: LocalDate | null
  readonly extensionReason: string | null
  readonly extensionState: string | null
  readonly reply: string | null
}

const consultationsIn = (look: Reader) =>
  look
    .selectFrom('petitions.consultation as c')
    .select([
      'c.id',
      'c.petition_number as number',
      'c.asking_department_id as askingDepartmentId',
      'c.asking_post_id as askingPostId',
      'c.department_id as departmentId',
      'c.post_id as postId',
      'c.question',
      'c.shares_text as sharesText',
      'c.shares_supplements as sharesSupplements',
      'c.asked_at as askedAt',
      'c.reply_by as replyBy',
      'c.extended_at as extendedAt',
      'c.reply_by_before as replyByBefore',
      'c.extension_reason as extensionReason',
      'c.extension_state as extensionState',
      'c.replied_at as repliedAt',
      'c.reply',
    ])

export const consultationsOf = (look: Reader, number: string): Promise<Consultation[]> =>
  consultationsIn(look).where('c.petition_number', '=', number).orderBy('c.id').execute()

/** Questions that a department has not answered, of petitions that are open, the first due first. */
export const waitingFor = (look: Reader, departmentId: string): Promise<Consultation[]> =>
  consultationsIn(look)
    .innerJoin('petitions.petition as p', 'p.number', 'c.petition_number')
    .where('c.department_id', '=', departmentId)
    .where('c.replied_at', 'is', null)
    .where('p.ended_at', 'is', null)
    .orderBy('c.reply_by')
    .orderBy('c.id')
    .execute()

/** What a department answered last. */
export const repliedBy = (look: Reader, departmentId: string, limit = 20): Promise<Consultation[]> =>
  consultationsIn(look)
    .where('c.department_id', '=', departmentId)
    .where('c.replied_at', 'is not', null)
    .orderBy('c.replied_at', 'desc')
    .limit(limit)
    .execute()

/** @throws NotFound */
export async function getConsultation(look: Reader, id: number): Promise<Consultation> {
  const found = await consultationsIn(look).where('c.id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound('consultation', String(id))
  return found
}

type New = Pick<
  Consultation,
  | 'number'
  | 'askingDepartmentId'
  | 'askingPostId'
  | 'departmentId'
  | 'postId'
  | 'question'
  | 'sharesText'
  | 'sharesSupplements'
  | 'askedAt'
  | 'replyBy'
>

/** @returns its id */
export async function insertConsultation(tx: Tx, c: New & { askedBy: string }): Promise<number> {
  const { id } = await tx
    .insertInto('petitions.consultation')
    .values({
      petition_number: c.number,
      asked_by: c.askedBy,
      asking_department_id: c.askingDepartmentId,
      asking_post_id: c.askingPostId,
      department_id: c.departmentId,
      post_id: c.postId,
      question: c.question,
      shares_text: c.sharesText,
      shares_supplements: c.sharesSupplements,
      asked_at: c.askedAt,
      reply_by: c.replyBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const changing = (tx: Tx, id: number) => tx.updateTable('petitions.consultation').where('id', '=', id)

export const saveLaterReply = (
  tx: Tx,
  id: number,
  later: { before: LocalDate; until: LocalDate; reason: string; state: string; at: Instant },
) =>
  changing(tx, id)
    .set({
      reply_by: later.until,
      reply_by_before: later.before,
      extension_reason: later.reason,
      extension_state: later.state,
      extended_at: later.at,
    })
    .execute()

export const saveReply = (
  tx: Tx,
  id: number,
  { reply, by, at }: { reply: string; by: string; at: Instant },
) => changing(tx, id).set({ reply, replied_by: by, replied_at: at }).execute()
