import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export interface Appointment {
  staffId: number
  postId: string
  fromOn: LocalDate
}

const current = (look: Reader) =>
  look
    .selectFrom('departments.appointment')
    .select(['staff_id as staffId', 'post_id as postId', 'from_on as fromOn'])
    .where('ended_on', 'is', null)

/** Every appointment that holds. */
export const appointments = (look: Reader): Promise<Appointment[]> => current(look).execute()

/** So that two changes at once come one after the other. */
export async function lockAppointments(tx: Tx): Promise<Appointment[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended('departments.appointment', 0))`.execute(tx)
  return current(tx).execute()
}

export const findAppointment = (look: Reader, staffId: number): Promise<Appointment | undefined> =>
  current(look).where('staff_id', '=', staffId).executeTakeFirst()

export const findAppointmentTo = (look: Reader, postId: string): Promise<Appointment | undefined> =>
  current(look).where('post_id', '=', postId).executeTakeFirst()

/** `on` is the first day on which it holds no more. */
export async function endAppointment(tx: Tx, staffId: number, on: LocalDate): Promise<void> {
  await tx
    .updateTable('departments.appointment')
    .set((eb) => ({ ended_on: eb.fn<LocalDate>('greatest', ['from_on', eb.cast(eb.val(on), 'date')]) }))
    .where('staff_id', '=', staffId)
    .where('ended_on', 'is', null)
    .execute()
}

export async function insertAppointment(
  tx: Tx,
  { staffId, postId, fromOn, at }: Appointment & { at: Instant },
): Promise<void> {
  await tx
    .insertInto('departments.appointment')
    .values({ staff_id: staffId, post_id: postId, from_on: fromOn, created_at: at })
    .execute()
}
