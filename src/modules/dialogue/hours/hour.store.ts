import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import type { Times } from './hour.rule.ts'

/** A question hour as everyone may read it. */
export interface Hour extends Times {
  readonly id: number
  readonly version: number
  readonly title: Record<Lang, string>
  readonly says: Record<Lang, string>
}
export type HourText = Times & Pick<Hour, 'title' | 'says'>

const rowsIn = (read: Reader) => read.selectFrom('dialogue.question_hour').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
const fromRow = (row: Row): Hour => ({
  id: row.id,
  version: row.version,
  title: { ko: row.title_ko, en: row.title_en },
  says: { ko: row.says_ko, en: row.says_en },
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  beginsAt: row.begins_at,
  endsAt: row.ends_at,
})

/** The latest first, 200 at most. For any role. */
export const hoursIn = async (read: Reader): Promise<Hour[]> =>
  (await rowsIn(read).orderBy('begins_at', 'desc').limit(200).execute()).map(fromRow)

/** For any role. @throws NotFound */
export async function getHour(read: Reader, id: number): Promise<Hour> {
  const row = await rowsIn(read).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('question hour', String(id))
  return fromRow(row)
}

/** Locked until the transaction ends: votes and questions of an hour come one after another. @throws NotFound */
export async function lockHour(tx: Tx, id: number): Promise<Hour> {
  const row = await rowsIn(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('question hour', String(id))
  return fromRow(row)
}

const rowOf = (h: HourText) => ({
  title_ko: h.title.ko,
  title_en: h.title.en,
  says_ko: h.says.ko,
  says_en: h.says.en,
  opens_at: h.opensAt,
  closes_at: h.closesAt,
  begins_at: h.beginsAt,
  ends_at: h.endsAt,
})

/** @returns the hour; the one that is there, where the form was sent before */
export async function insertHour(tx: Tx, formKey: string, hour: HourText): Promise<number> {
  const { id } = await tx
    .insertInto('dialogue.question_hour')
    .values({ form_key: formKey, ...rowOf(hour) })
    .onConflict((on) => on.column('form_key').doUpdateSet({ form_key: formKey }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveHour(tx: Tx, id: number, hour: HourText): Promise<void> {
  await tx
    .updateTable('dialogue.question_hour')
    .set(rowOf(hour))
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
