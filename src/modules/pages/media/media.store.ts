import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { Focus, Licence, MediaEnding, MediaKind, MediaState } from './media.rule.ts'

/** What lies in the storage. */
export interface MediaBytes {
  readonly hash: string
  readonly bytes: number
  /** Pixels; of an image only. */
  readonly width: number | null
  readonly height: number | null
}
/** One image or file, as the office knows it. */
export interface Media extends MediaBytes {
  readonly id: number
  readonly kind: MediaKind
  readonly departmentId: string
  readonly name: string
  readonly ending: MediaEnding
  readonly licence: Licence
  readonly alt: Record<Lang, string>
  readonly focus: Focus
  readonly state: MediaState
  readonly isCut: boolean
  readonly edition: number
  readonly version: number
  readonly uploadedBy: string
  readonly uploadedAt: Instant
  readonly replacedBy: string | null
  readonly replacedAt: Instant | null
}
export type NewMedia = Pick<
  Media,
  'kind' | 'departmentId' | 'name' | 'ending' | 'licence' | 'uploadedBy' | 'uploadedAt' | keyof MediaBytes
> &
  Partial<Pick<Media, 'alt'>>

export const COLUMNS = [
  'id',
  'kind',
  'department_id',
  'name',
  'ending',
  'hash',
  'bytes',
  'width',
  'height',
  'licence',
  'alt_ko',
  'alt_en',
  'focus_x',
  'focus_y',
  'state',
  'is_cut',
  'edition',
  'version',
  'uploaded_by',
  'uploaded_at',
  'replaced_by',
  'replaced_at',
] as const
const rowsIn = (look: Reader) => look.selectFrom('pages.media').select(COLUMNS)
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
export const fromRow = (row: Row): Media => ({
  id: row.id,
  kind: row.kind as MediaKind,
  departmentId: row.department_id,
  name: row.name,
  ending: row.ending as MediaEnding,
  hash: row.hash,
  bytes: row.bytes,
  width: row.width,
  height: row.height,
  licence: row.licence as Licence,
  alt: { ko: row.alt_ko, en: row.alt_en },
  focus: { x: row.focus_x, y: row.focus_y },
  state: row.state as MediaState,
  isCut: row.is_cut,
  edition: row.edition,
  version: row.version,
  uploadedBy: row.uploaded_by,
  uploadedAt: row.uploaded_at,
  replacedBy: row.replaced_by,
  replacedAt: row.replaced_at,
})

export async function findMedia(look: Reader, id: number): Promise<Media | undefined> {
  const row = await rowsIn(look).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** @throws NotFound */
export async function getMedia(look: Reader, id: number): Promise<Media> {
  const found = await findMedia(look, id)
  if (!found) throw new NotFound('media', String(id))
  return found
}

/** @throws NotFound */
export async function lockMedia(tx: Tx, id: number): Promise<Media> {
  const row = await rowsIn(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('media', String(id))
  return fromRow(row)
}

/** Those of the ids that are there; they stay until the transaction ends. */
export const holdMedia = async (tx: Tx, ids: readonly number[]): Promise<number[]> =>
  ids.length === 0
    ? []
    : (
        await tx
          .selectFrom('pages.media')
          .select('id')
          .where('id', 'in', [...ids])
          .orderBy('id')
          .forKeyShare()
          .execute()
      ).map((one) => one.id)

export async function insertMedia(tx: Tx, media: NewMedia): Promise<number> {
  const { id } = await tx
    .insertInto('pages.media')
    .values({
      kind: media.kind,
      department_id: media.departmentId,
      name: media.name,
      ending: media.ending,
      licence: media.licence,
      alt_ko: media.alt?.ko ?? '',
      alt_en: media.alt?.en ?? '',
      hash: media.hash,
      bytes: media.bytes,
      width: media.width,
      height: media.height,
      uploaded_by: media.uploadedBy,
      uploaded_at: media.uploadedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Everything of it that an editor may change; what a file says goes when `edition` grows. */
export async function saveMedia(tx: Tx, media: Media): Promise<void> {
  await tx
    .updateTable('pages.media')
    .set({
      department_id: media.departmentId,
      licence: media.licence,
      alt_ko: media.alt.ko,
      alt_en: media.alt.en,
      focus_x: media.focus.x,
      focus_y: media.focus.y,
      hash: media.hash,
      bytes: media.bytes,
      width: media.width,
      height: media.height,
      state: media.state,
      blocks: sql`case when edition = ${media.edition} then blocks end`,
      edition: media.edition,
      version: sql`version + 1`,
      replaced_by: media.replacedBy,
      replaced_at: media.replacedAt,
    })
    .where('id', '=', media.id)
    .execute()
}

export async function removeMedia(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('pages.media').where('id', '=', id).execute()
}
