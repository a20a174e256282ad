import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { CounselException, CounselHours } from './slots.rule.ts'

export const hoursOf = (look: Reader, postIds: readonly string[]): Promise<CounselHours[]> =>
  look
    .selectFrom('petitions.counsel_hours')
    .select(['id', 'post_id as postId', 'weekday', 'opens', 'closes', 'slot_minutes as slotMinutes'])
    .where('removed_at', 'is', null)
    .where('post_id', 'in', [...postIds, ''])
    .orderBy('weekday')
    .orderBy('opens')
    .execute()

/** From a day on. */
export const exceptionsOf = (
  look: Reader,
  postIds: readonly string[],
  fromOn: LocalDate,
): Promise<CounselException[]> =>
  look
    .selectFrom('petitions.counsel_exception')
    .select(['id', 'post_id as postId', 'day', 'opens', 'closes', 'slot_minutes as slotMinutes'])
    .where('removed_at', 'is', null)
    .where('post_id', 'in', [...postIds, ''])
    .where('day', '>=', fromOn)
    .orderBy('day')
    .orderBy('opens')
    .execute()

export async function insertHours(tx: Tx, h: Omit<CounselHours, 'id'>): Promise<number> {
  const { id } = await tx
    .insertInto('petitions.counsel_hours')
    .values({
      post_id: h.postId,
      weekday: h.weekday,
      opens: h.opens,
      closes: h.closes,
      slot_minutes: h.slotMinutes,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function insertException(tx: Tx, e: Omit<CounselException, 'id'>): Promise<number> {
  const { id } = await tx
    .insertInto('petitions.counsel_exception')
    .values({
      post_id: e.postId,
      day: e.day,
      opens: e.opens,
      closes: e.closes,
      slot_minutes: e.slotMinutes,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Of this post alone. @returns whether it was there */
export async function removeTimes(
  tx: Tx,
  {
    table,
    id,
    postId,
    at,
  }: { table: 'counsel_hours' | 'counsel_exception'; id: number; postId: string; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable(`petitions.${table}`)
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('post_id', '=', postId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
