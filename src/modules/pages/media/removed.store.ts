import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** What is known of an image or file that was removed because of personal data. */
export interface Removed {
  readonly departmentId: string
  readonly reason: string
  readonly removedBy: string
  readonly removedAt: Instant
}

export const findRemoved = (look: Reader, id: number): Promise<Removed | undefined> =>
  look
    .selectFrom('pages.media_removed')
    .select(['department_id as departmentId', 'reason', 'removed_by as removedBy', 'removed_at as removedAt'])
    .where('id', '=', id)
    .executeTakeFirst()

export async function insertRemoved(tx: Tx, id: number, of: Removed): Promise<void> {
  await tx
    .insertInto('pages.media_removed')
    .values({
      id,
      department_id: of.departmentId,
      reason: of.reason,
      removed_by: of.removedBy,
      removed_at: of.removedAt,
    })
    .execute()
}

/** Numbers of all whose whole bytes are these. */
export const sameMedia = async (look: Reader, hash: string): Promise<number[]> =>
  (await look.selectFrom('pages.media').select('id').where('hash', '=', hash).orderBy('id').execute()).map(
    (one) => one.id,
  )

/** Of these the hashes of all that lies in the storage: whole, in forms, and before a replacement. */
export async function bytesOf(
  look: Reader,
  ids: readonly number[],
  what: 'all' | 'former',
): Promise<string[]> {
  const former = look
    .selectFrom('pages.media_former')
    .select('hash')
    .where('media_id', 'in', [...ids])
  if (what === 'former') return (await former.execute()).map((one) => one.hash)
  const rows = await former
    .union(
      look
        .selectFrom('pages.media')
        .select('hash')
        .where('id', 'in', [...ids]),
    )
    .union(
      look
        .selectFrom('pages.media_form')
        .select('hash')
        .where('media_id', 'in', [...ids]),
    )
    .union(
      look
        .selectFrom('pages.media_waiting')
        .select('hash')
        .where('media_id', 'in', [...ids]),
    )
    .execute()
  return rows.map((one) => one.hash)
}

export const hasFormer = async (look: Reader, id: number): Promise<boolean> =>
  (await bytesOf(look, [id], 'former')).length > 0

/** Notes what lies there now, before something else does. */
export async function noteFormer(tx: Tx, id: number): Promise<void> {
  const hashes = await bytesOf(tx, [id], 'all')
  await tx
    .insertInto('pages.media_former')
    .values(hashes.map((hash) => ({ media_id: id, hash })))
    .onConflict((on) => on.doNothing())
    .execute()
}

export async function forgetFormer(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('pages.media_former').where('media_id', '=', id).execute()
}

export async function removeUses(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('pages.media_use').where('media_id', '=', id).execute()
}
