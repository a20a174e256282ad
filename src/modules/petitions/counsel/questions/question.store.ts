import { sql } from 'kysely'
import { hashToken, type Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { QuestionStage } from './question.rule.ts'

/** A question to a counselor. Who asked is in `asker.store.ts`. @article 11(1) */
export interface Question {
  readonly number: string
  readonly fieldId: string
  readonly stage: QuestionStage
  readonly version: number
  readonly lang: Lang
  readonly title: string
  readonly body: string
  /** The asker lets it be published after a look. */
  readonly isOpen: boolean
  readonly askedAt: Instant
  readonly answeredAt: Instant | null
  /** The petition that it became. */
  readonly petitionNumber: string | null
  /** Since when nothing of the asker is left: title and body are empty then. */
  readonly erasedAt: Instant | null
}

const PURPOSE = { title: 'petitions.question.title', body: 'petitions.question.body' } as const
const rowsIn = (look: Reader) => look.selectFrom('petitions.question').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
const fromRow = (seal: Seal, row: Row): Question => ({
  number: row.number,
  fieldId: row.field_id,
  stage: row.stage as QuestionStage,
  version: row.version,
  lang: row.lang as Lang,
  title: row.title_sealed ? seal.open(row.title_sealed, PURPOSE.title) : '',
  body: row.body_sealed ? seal.open(row.body_sealed, PURPOSE.body) : '',
  isOpen: row.is_open,
  askedAt: row.asked_at,
  answeredAt: row.answered_at,
  petitionNumber: row.petition_number,
  erasedAt: row.erased_at,
})

export async function insertQuestion(
  tx: Tx,
  seal: Seal,
  q: Pick<Question, 'number' | 'fieldId' | 'stage' | 'lang' | 'title' | 'body' | 'isOpen' | 'askedAt'> & {
    once: string
  },
): Promise<void> {
  await tx
    .insertInto('petitions.question')
    .values({
      number: q.number,
      field_id: q.fieldId,
      stage: q.stage,
      lang: q.lang,
      title_sealed: seal.seal(q.title, PURPOSE.title),
      body_sealed: seal.seal(q.body, PURPOSE.body),
      is_open: q.isOpen,
      asked_at: q.askedAt,
      once_hash: hashToken(q.once),
    })
    .execute()
}

/** The question that was asked with this form; another sending of it waits until the transaction ends. */
export async function findAskedOnce(tx: Tx, once: string): Promise<string | undefined> {
  const hash = hashToken(once)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`asked ${hash.toString('hex')}`}, 0))`.execute(tx)
  const row = await tx
    .selectFrom('petitions.question')
    .select('number')
    .where('once_hash', '=', hash)
    .executeTakeFirst()
  return row?.number
}

/** @throws NotFound */
export async function getQuestion(look: Reader, seal: Seal, number: string): Promise<Question> {
  const row = await rowsIn(look).where('number', '=', number).executeTakeFirst()
  if (!row) throw new NotFound('question', number)
  return fromRow(seal, row)
}

/** Locked until the transaction ends. @throws NotFound */
export async function lockQuestion(tx: Tx, seal: Seal, number: string): Promise<Question> {
  const row = await rowsIn(tx).where('number', '=', number).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('question', number)
  return fromRow(seal, row)
}

export interface QuestionFilter {
  readonly fieldIds: readonly string[]
  readonly stages: readonly QuestionStage[]
}

/** Those that wait longest first; 200 at most. */
export async function questionsIn(look: Reader, seal: Seal, asked: QuestionFilter): Promise<Question[]> {
  if (asked.fieldIds.length === 0) return []
  const rows = await rowsIn(look)
    .where('field_id', 'in', asked.fieldIds)
    .where('stage', 'in', asked.stages)
    .orderBy('asked_at', asked.stages.includes('asked') ? 'asc' : 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => fromRow(seal, row))
}

/** How many wait for an answer, by field. */
export async function countWaiting(look: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await look
    .selectFrom('petitions.question')
    .select((eb) => ['field_id', eb.fn.countAll<number>().as('count')])
    .where('stage', '=', 'asked')
    .groupBy('field_id')
    .execute()
  return new Map(rows.map((row) => [row.field_id, row.count]))
}

/** Every act does this, so that the version grows. */
export async function saveQuestion(
  tx: Tx,
  number: string,
  set: { stage?: QuestionStage; isOpen?: boolean; answeredAt?: Instant; petitionNumber?: string },
): Promise<void> {
  await tx
    .updateTable('petitions.question')
    .set((eb) => ({
      version: eb('version', '+', 1),
      ...(set.stage && { stage: set.stage }),
      ...(set.isOpen !== undefined && { is_open: set.isOpen }),
      ...(set.answeredAt && { answered_at: set.answeredAt }),
      ...(set.petitionNumber && { petition_number: set.petitionNumber, draft_hash: null }),
    }))
    .where('number', '=', number)
    .execute()
}

/** The asker is making a petition of it in the draft of this token. */
export async function saveDraftOf(tx: Tx, number: string, token: string): Promise<void> {
  await tx
    .updateTable('petitions.question')
    .set({ draft_hash: hashToken(token) })
    .where('number', '=', number)
    .execute()
}

/** The question from which a draft was made, locked. */
export async function lockQuestionOfDraft(tx: Tx, seal: Seal, token: string): Promise<Question | undefined> {
  const row = await rowsIn(tx).where('draft_hash', '=', hashToken(token)).forUpdate().executeTakeFirst()
  return row && fromRow(seal, row)
}

/** The question that became this petition. */
export const findQuestionOf = async (look: Reader, petitionNumber: string): Promise<string | undefined> =>
  (
    await look
      .selectFrom('petitions.question')
      .select('number')
      .where('petition_number', '=', petitionNumber)
      .executeTakeFirst()
  )?.number
