import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

/** Minutes of rest after which a text may be written by somebody else. */
const REST = 30

export interface EditLock {
  readonly staffId: number
  readonly since: Instant
}

/** Who writes a text now, if somebody else does. */
export async function lockOfOther(
  look: Reader,
  { id, staffId, at }: { id: number; staffId: number; at: Instant },
): Promise<EditLock | undefined> {
  return look
    .selectFrom('pages.edit_lock')
    .select(['staff_id as staffId', 'since'])
    .where('item_id', '=', id)
    .where('staff_id', '<>', staffId)
    .where('seen_at', '>', addMinutes(at, -REST))
    .executeTakeFirst()
}

/** Holds a text for its writer where nobody else does, or takes it over from whoever holds it. */
export async function holdLock(
  tx: Tx,
  { id, staffId, at, takeOver = false }: { id: number; staffId: number; at: Instant; takeOver?: boolean },
): Promise<void> {
  if (!takeOver && (await lockOfOther(tx, { id, staffId, at }))) return
  await tx
    .insertInto('pages.edit_lock')
    .values({ item_id: id, staff_id: staffId, since: at, seen_at: at })
    .onConflict((on) =>
      on.column('item_id').doUpdateSet((eb) => ({
        since: eb
          .case()
          .when('pages.edit_lock.staff_id', '=', staffId)
          .then(eb.ref('pages.edit_lock.since'))
          .else(at)
          .end(),
        staff_id: staffId,
        seen_at: at,
      })),
    )
    .execute()
}

export async function dropLock(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('pages.edit_lock').where('item_id', '=', id).execute()
}
