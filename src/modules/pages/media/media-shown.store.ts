import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { MediaDoor } from './address.rule.ts'
import { formsOf, type MediaForm } from './media-form.store.ts'
import { periodsOf } from './media-use.store.ts'
import { type Licence, type MediaEnding, type MediaKind, type MediaState, runs } from './media.rule.ts'
import type { Said } from './said.rule.ts'

/** What a view needs to show an image or offer a file, and the bytes' door to send them. */
export interface MediaShown {
  readonly door: MediaDoor
  readonly id: number
  readonly kind: MediaKind
  readonly departmentId: string
  readonly name: string
  readonly ending: MediaEnding
  readonly hash: string
  /** Of the whole image or file. */
  readonly bytes: number
  /** Pixels of an image, 0 of a file. */
  readonly width: number
  readonly height: number
  readonly licence: Licence
  readonly state: MediaState
  readonly isCut: boolean
  readonly edition: number
  readonly forms: readonly MediaForm[]
}

const rowsIn = (read: Reader, table: 'pages.media' | 'pages.media_shown') =>
  read
    .selectFrom(table)
    .select([
      'id',
      'kind',
      'department_id as departmentId',
      'name',
      'ending',
      'hash',
      'bytes',
      'width',
      'height',
      'licence',
      'state',
      'is_cut as isCut',
      'edition',
    ])

async function shownIn(
  read: Reader,
  door: MediaDoor,
  ids: readonly number[],
): Promise<Map<number, MediaShown>> {
  if (ids.length === 0) return new Map()
  const rows = await rowsIn(read, door === '/media' ? 'pages.media_shown' : 'pages.media')
    .where('id', 'in', [...ids])
    .execute()
  const forms = await formsOf(read, ids)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        door,
        kind: row.kind as MediaKind,
        ending: row.ending as MediaEnding,
        licence: row.licence as Licence,
        state: row.state as MediaState,
        width: row.width ?? 0,
        height: row.height ?? 0,
        forms: forms.get(row.id) ?? [],
      },
    ]),
  )
}

/**
 * What a published text shows of the library, for any role. A page that shows one says `media:<id>` among what it
 * shows. One that no published text uses is missing.
 */
export const mediaFor = (read: Reader, ids: readonly number[]) => shownIn(read, '/media', ids)

/** The same for a draft in the office: all of the library, from the office's own addresses. */
export const officeMediaFor = (look: Reader, ids: readonly number[]) => shownIn(look, '/office/media', ids)

/** The same for whoever was given the preview of a draft, from addresses that end with it. */
export const previewMediaFor = (look: Reader, token: string, ids: readonly number[]) =>
  shownIn(look, `/preview/${token}/media`, ids)

export const isMediaGone = async (read: Reader, id: number): Promise<boolean> =>
  (await read.selectFrom('pages.media_gone').select('id').where('id', '=', id).executeTakeFirst()) !==
  undefined

/** Whether everyone sees one now, or could once: only then may anyone know of it. */
export async function isMediaKnown(read: Reader, id: number, now: Instant): Promise<boolean> {
  return (await periodsOf(read, id)).some((one) => runs(one, now)) || isMediaGone(read, id)
}

export const blocksShown = async (read: Reader, id: number): Promise<readonly Said[]> => {
  const row = await read
    .selectFrom('pages.media_shown')
    .select('blocks')
    .where('id', '=', id)
    .executeTakeFirst()
  return (row?.blocks ?? []) as unknown as readonly Said[]
}

/** Copies one to where everyone may read it. */
export async function showMedia(tx: Tx, id: number): Promise<void> {
  await sql`insert into pages.media_shown
      (id, kind, department_id, name, ending, hash, bytes, width, height, licence, state, blocks, is_cut, edition)
    select id, kind, department_id, name, ending, hash, bytes, width, height, licence, state, blocks, is_cut, edition
    from pages.media where id = ${id}
    on conflict (id) do update set (department_id, hash, bytes, width, height, licence, state, blocks, is_cut, edition)
      = (excluded.department_id, excluded.hash, excluded.bytes, excluded.width, excluded.height, excluded.licence,
        excluded.state, excluded.blocks, excluded.is_cut, excluded.edition)`.execute(tx)
}

export async function hideMedia(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('pages.media_shown').where('id', '=', id).execute()
}

/** What everyone could see, and perhaps sees no more. */
export async function noteSeen(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .insertInto('pages.media_gone')
    .values(ids.map((id) => ({ id })))
    .onConflict((on) => on.doNothing())
    .execute()
}
