import type { Reader, Tx } from '#kernel/db.ts'
import type { Right } from '#kernel/clerk.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export interface Granted {
  postId: string
  right: Right
  /** The last day; null is without end. */
  untilOn: LocalDate | null
}

const current = (look: Reader) =>
  look
    .selectFrom('departments.post_right')
    .select(['post_id as postId', 'right', 'until_on as untilOn'])
    .where('revoked_at', 'is', null)
    .$narrowType<{ right: Right }>()

/** Of one post on a day. */
export async function rightsOn(look: Reader, postId: string, day: LocalDate): Promise<Set<Right>> {
  const rows = await current(look)
    .where('post_id', '=', postId)
    .where((eb) => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', day)]))
    .execute()
  return new Set(rows.map((row) => row.right))
}

/** Of these posts, those that ended by themselves included. */
export const rightsOf = async (look: Reader, postIds: readonly string[]): Promise<Granted[]> =>
  postIds.length === 0 ? [] : current(look).where('post_id', 'in', postIds).orderBy('id').execute()

export async function insertRight(
  tx: Tx,
  { postId, right, untilOn, by, at }: Granted & { by: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('departments.post_right')
    .values({ post_id: postId, right, until_on: untilOn, granted_by: by, granted_at: at })
    .execute()
}

/** @returns whether the post had it */
export async function saveRevoked(
  tx: Tx,
  { postId, right, by, at }: { postId: string; right: Right; by: string; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('departments.post_right')
    .set({ revoked_by: by, revoked_at: at })
    .where('post_id', '=', postId)
    .where('right', '=', right)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
