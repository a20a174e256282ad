import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

/** Minutes for which somebody who typed last counts as writing. */
const FRESH = 5

/** Notes that somebody is writing about a petition; what is old goes. */
export async function noteWriting(
  tx: Tx,
  { number, staffId, at }: { number: string; staffId: number; at: Instant },
): Promise<void> {
  await tx
    .deleteFrom('petitions.writing')
    .where('at', '<', addMinutes(at, -24 * 60))
    .execute()
  await tx
    .insertInto('petitions.writing')
    .values({ petition_number: number, staff_id: staffId, at })
    .onConflict((on) => on.columns(['petition_number', 'staff_id']).doUpdateSet({ at }))
    .execute()
}

/** Who else is writing, the last first. */
export const writersOf = async (
  look: Reader,
  { number, staffId, at }: { number: string; staffId: number; at: Instant },
): Promise<number[]> =>
  (
    await look
      .selectFrom('petitions.writing')
      .select('staff_id')
      .where('petition_number', '=', number)
      .where('staff_id', '<>', staffId)
      .where('at', '>', addMinutes(at, -FRESH))
      .orderBy('at', 'desc')
      .execute()
  ).map((row) => row.staff_id)
