import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export interface MediaPeriod {
  /** Null: the text is not published. */
  readonly fromAt: Instant | null
  /** Null: without end. */
  readonly untilAt: Instant | null
}
/** A text that uses an image or file. */
export interface MediaUse extends MediaPeriod {
  /** `item:12` */
  readonly owner: string
  readonly path: string
  readonly title: string
}

/** For the office. */
export const usesOf = (look: Reader, id: number): Promise<MediaUse[]> =>
  look
    .selectFrom('pages.media_use')
    .select(['owner', 'path', 'title', 'from_at as fromAt', 'until_at as untilAt'])
    .where('media_id', '=', id)
    .orderBy('title')
    .orderBy('owner')
    .execute()

/** For any role. */
export const periodsOf = (read: Reader, id: number): Promise<MediaPeriod[]> =>
  read
    .selectFrom('pages.media_use')
    .select(['from_at as fromAt', 'until_at as untilAt'])
    .where('media_id', '=', id)
    .execute()

/** How many texts use each. */
export async function useCounts(look: Reader, ids: readonly number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const rows = await look
    .selectFrom('pages.media_use')
    .select(['media_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('media_id', 'in', [...ids])
    .groupBy('media_id')
    .execute()
  return new Map(rows.map((one) => [one.media_id, Number(one.count)]))
}

/** Replaces what an owner uses. @returns what it used before, with when */
export async function putUses(
  tx: Tx,
  { owner, path, title, fromAt, untilAt }: MediaUse,
  ids: readonly number[],
): Promise<(MediaPeriod & { id: number })[]> {
  const before = await tx
    .deleteFrom('pages.media_use')
    .where('owner', '=', owner)
    .returning(['media_id as id', 'from_at as fromAt', 'until_at as untilAt'])
    .execute()
  if (ids.length > 0)
    await tx
      .insertInto('pages.media_use')
      .values(ids.map((id) => ({ owner, media_id: id, path, title, from_at: fromAt, until_at: untilAt })))
      .execute()
  return before
}
