import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { LocalDate } from '#kernel/time.ts'

/** What anyone may read of a question and its answer. */
export interface QuestionEntry {
  readonly number: string
  readonly fieldId: string
  readonly title: string
  readonly text: string
  readonly answeredOn: LocalDate
}

const entriesIn = (read: Reader) =>
  read
    .selectFrom('petitions.question_entry')
    .select(['number', 'field_id as fieldId', 'title', 'text', 'answered_on as answeredOn'])

/** Newest first. `page` counts from 1. */
export async function entryPage(
  read: Reader,
  { fieldId, page, size }: { fieldId: string | undefined; page: number; size: number },
): Promise<{ entries: QuestionEntry[]; count: number }> {
  let rows = entriesIn(read)
  let counted = read.selectFrom('petitions.question_entry')
  if (fieldId !== undefined) {
    rows = rows.where('field_id', '=', fieldId)
    counted = counted.where('field_id', '=', fieldId)
  }
  const { count } = await counted
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const entries = await rows
    .orderBy('answered_on', 'desc')
    .orderBy('number', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return { entries, count }
}

/** Those of these numbers, for hits of the search. */
export const entriesOf = async (read: Reader, numbers: readonly string[]): Promise<QuestionEntry[]> =>
  numbers.length === 0 ? [] : entriesIn(read).where('number', 'in', numbers).execute()

/** @throws NotFound never asked, not published, declined alike */
export async function getQuestionEntry(read: Reader, number: string): Promise<QuestionEntry> {
  const found = await entriesIn(read).where('number', '=', number).executeTakeFirst()
  if (!found) throw new NotFound('question', number)
  return found
}

export async function putQuestionEntry(tx: Tx, e: QuestionEntry): Promise<void> {
  const row = { field_id: e.fieldId, title: e.title, text: e.text, answered_on: e.answeredOn }
  await tx
    .insertInto('petitions.question_entry')
    .values({ number: e.number, ...row })
    .onConflict((on) => on.column('number').doUpdateSet(row))
    .execute()
}

/** @returns whether it was there */
export async function removeQuestionEntry(tx: Tx, number: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('petitions.question_entry')
    .where('number', '=', number)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
