import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'
import { storedDocument } from '../document/document.rule.ts'
import type { AfterPeriod } from '../publishing/period.rule.ts'
import type { Fields } from '../types/read-fields.rule.ts'
import type { Texts } from './texts.rule.ts'

export interface Revision {
  readonly n: number
  readonly at: Instant
  /** A post, or the program. */
  readonly writtenBy: string
  readonly texts: Texts
  readonly fields: Fields
  readonly period: WantedPeriod
  readonly note: string | null
  /** The note is the reason for which it was sent back. */
  readonly isSentBack?: boolean
  /** Who did; unknown of old ones. */
  readonly sentBackBy?: string | null
}

/** The posting period that a revision asks for. */
export interface WantedPeriod {
  /** Null is as soon as it is published. */
  readonly fromAt: Instant | null
  readonly untilAt: Instant | null
  readonly afterPeriod: AfterPeriod
}

const rowsIn = (look: Reader) => look.selectFrom('pages.revision').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

/** Texts as a row of a revision or of what is published has them. */
export const textsOf = (row: Pick<Row, 'title_ko' | 'document_ko' | 'title_en' | 'document_en'>): Texts => ({
  ko: { title: row.title_ko, document: storedDocument(row.document_ko) },
  en: row.title_en === null ? undefined : { title: row.title_en, document: storedDocument(row.document_en) },
})

export const textColumns = (texts: Texts) => ({
  title_ko: texts.ko.title,
  document_ko: JSON.stringify(texts.ko.document),
  title_en: texts.en?.title ?? null,
  document_en: texts.en ? JSON.stringify(texts.en.document) : null,
})

const fromRow = (row: Row): Revision => ({
  n: row.n,
  at: row.at,
  writtenBy: row.written_by,
  texts: textsOf(row),
  fields: row.fields as Fields,
  period: { fromAt: row.from_at, untilAt: row.until_at, afterPeriod: row.after_period as AfterPeriod },
  note: row.note,
  isSentBack: row.is_sent_back,
  sentBackBy: row.sent_back_by,
})

export async function insertRevision(tx: Tx, itemId: number, of: Revision): Promise<void> {
  await tx
    .insertInto('pages.revision')
    .values({
      item_id: itemId,
      n: of.n,
      at: of.at,
      written_by: of.writtenBy,
      ...textColumns(of.texts),
      fields: JSON.stringify(of.fields),
      from_at: of.period.fromAt,
      until_at: of.period.untilAt,
      after_period: of.period.afterPeriod,
      note: of.note,
      is_sent_back: of.isSentBack ?? false,
      sent_back_by: of.sentBackBy ?? null,
    })
    .execute()
}

/** @throws NotFound */
export async function getRevision(look: Reader, itemId: number, n: number): Promise<Revision> {
  const row = await rowsIn(look).where('item_id', '=', itemId).where('n', '=', n).executeTakeFirst()
  if (!row) throw new NotFound('revision', `${itemId}/${n}`)
  return fromRow(row)
}

export type RevisionLine = Pick<Revision, 'n' | 'at' | 'writtenBy' | 'note' | 'isSentBack' | 'sentBackBy'>

/** Newest first, without their texts. */
export const revisionsOf = (look: Reader, itemId: number): Promise<RevisionLine[]> =>
  look
    .selectFrom('pages.revision')
    .select([
      'n',
      'at',
      'written_by as writtenBy',
      'note',
      'is_sent_back as isSentBack',
      'sent_back_by as sentBackBy',
    ])
    .where('item_id', '=', itemId)
    .orderBy('n', 'desc')
    .limit(200)
    .execute()
