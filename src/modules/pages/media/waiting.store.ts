import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { MediaBytes } from './media.store.ts'

/** Bytes that wait for a second person, or were sent back by one. */
export interface Waiting extends MediaBytes {
  readonly madeBy: string
  readonly madeAt: Instant
  /** Sent back; null: it waits. */
  readonly decidedBy: string | null
  readonly decidedAt: Instant | null
}

export const findWaiting = (look: Reader, id: number): Promise<Waiting | undefined> =>
  look
    .selectFrom('pages.media_waiting')
    .select([
      'hash',
      'bytes',
      'width',
      'height',
      'made_by as madeBy',
      'made_at as madeAt',
      'decided_by as decidedBy',
      'decided_at as decidedAt',
    ])
    .where('media_id', '=', id)
    .executeTakeFirst()

/** One at a time: another takes the place of what waited before. */
export async function saveWaiting(tx: Tx, id: number, of: Waiting): Promise<void> {
  const row = {
    hash: of.hash,
    bytes: of.bytes,
    width: of.width,
    height: of.height,
    made_by: of.madeBy,
    made_at: of.madeAt,
    decided_by: of.decidedBy,
    decided_at: of.decidedAt,
  }
  await tx
    .insertInto('pages.media_waiting')
    .values({ media_id: id, ...row })
    .onConflict((on) => on.column('media_id').doUpdateSet(row))
    .execute()
}

export async function dropWaiting(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('pages.media_waiting').where('media_id', '=', id).execute()
}

/** Those that wait, oldest first; of one department or of all. */
export const waitingOf = (
  look: Reader,
  departmentId: string | undefined,
): Promise<{ id: number; name: string }[]> =>
  look
    .selectFrom('pages.media_waiting as waiting')
    .innerJoin('pages.media as media', 'media.id', 'waiting.media_id')
    .select(['media.id', 'media.name'])
    .where('waiting.decided_at', 'is', null)
    .$if(departmentId !== undefined, (all) => all.where('media.department_id', '=', departmentId as string))
    .orderBy('waiting.made_at')
    .limit(50)
    .execute()

/** Whether a file of the storage waits to take the place of another. */
export const holdsWaiting = async (look: Reader, hash: string): Promise<boolean> =>
  (await look
    .selectFrom('pages.media_waiting')
    .select('media_id')
    .where('hash', '=', hash)
    .where('decided_at', 'is', null)
    .limit(1)
    .executeTakeFirst()) !== undefined
