import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** What an earlier import made of a key of the old system. */
export interface Moved {
  /** Null: the office has erased it here. */
  readonly itemId: number | null
  readonly revision: number
  readonly digest: string
}
export interface MovedFile {
  /** Null: the office has deleted it here. */
  readonly mediaId: number | null
  readonly sourceHash: string
}

export async function findMoved(look: Reader, key: string): Promise<Moved | undefined> {
  const row = await look
    .selectFrom('pages.moved_in')
    .select(['item_id', 'revision', 'digest'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row && { itemId: row.item_id, revision: row.revision, digest: row.digest }
}

export async function saveMoved(tx: Tx, key: string, of: Moved & { readonly at: Instant }): Promise<void> {
  const row = { item_id: of.itemId, revision: of.revision, digest: of.digest, at: of.at }
  await tx
    .insertInto('pages.moved_in')
    .values({ key, ...row })
    .onConflict((on) => on.column('key').doUpdateSet(row))
    .execute()
}

export async function findMovedFile(look: Reader, address: string): Promise<MovedFile | undefined> {
  const row = await look
    .selectFrom('pages.moved_in_file')
    .select(['media_id', 'source_hash'])
    .where('address', '=', address)
    .executeTakeFirst()
  return row && { mediaId: row.media_id, sourceHash: row.source_hash }
}

/** The same bytes that came under another address and are still in the library. */
export const mediaOfSource = async (look: Reader, sourceHash: string): Promise<number | undefined> =>
  (
    await look
      .selectFrom('pages.moved_in_file')
      .select('media_id')
      .where('source_hash', '=', sourceHash)
      .where('media_id', 'is not', null)
      .orderBy('media_id')
      .executeTakeFirst()
  )?.media_id ?? undefined

export async function saveMovedFile(
  tx: Tx,
  address: string,
  of: { readonly mediaId: number; readonly sourceHash: string; readonly at: Instant },
): Promise<void> {
  const row = { media_id: of.mediaId, source_hash: of.sourceHash, at: of.at }
  await tx
    .insertInto('pages.moved_in_file')
    .values({ address, ...row })
    .onConflict((on) => on.column('address').doUpdateSet(row))
    .execute()
}
