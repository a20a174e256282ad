import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** Whether the person of this login has signed in from there before. */
export const isKnownPlace = async (read: Reader, login: string, place: Buffer): Promise<boolean> =>
  (await read
    .selectFrom('accounts.known_place as k')
    .innerJoin('accounts.staff as s', 's.id', 'k.staff_id')
    .select('k.staff_id')
    .where('k.place', '=', place)
    .where((eb) => eb.or([eb('s.email', '=', login.toLowerCase()), eb('s.employee_no', '=', login)]))
    .executeTakeFirst()) !== undefined

export async function saveKnownPlace(tx: Tx, staffId: number, place: Buffer, at: Instant): Promise<void> {
  await tx
    .insertInto('accounts.known_place')
    .values({ staff_id: staffId, place, last_at: at })
    .onConflict((on) => on.columns(['staff_id', 'place']).doUpdateSet({ last_at: at }))
    .execute()
}
