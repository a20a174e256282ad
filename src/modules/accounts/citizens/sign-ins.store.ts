import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

export type Way = 'joined' | 'password' | 'passkey' | 'external'
export type Device = 'phone' | 'computer' | 'other'
export interface SignIn {
  readonly at: Instant
  readonly way: Way
  readonly device: Device
}
/** Days that a sign-in is listed. */
export const LISTED_DAYS = 90

export async function saveSignIn(tx: Tx, citizenId: number, { at, way, device }: SignIn): Promise<void> {
  await tx.insertInto('citizens.sign_in').values({ citizen_id: citizenId, at, way, device }).execute()
}

/** Of the last 90 days, newest first: all of them, or so many. */
export const signInsOf = (look: Reader, citizenId: number, most?: number): Promise<SignIn[]> =>
  look
    .selectFrom('citizens.sign_in')
    .select(['at', 'way', 'device'])
    .$narrowType<{ way: Way; device: Device }>()
    .where('citizen_id', '=', citizenId)
    .orderBy('at', 'desc')
    .$if(most !== undefined, (all) => all.limit(most as number))
    .execute()

export async function forgetSignIns(tx: Tx, at: Instant): Promise<void> {
  await tx
    .deleteFrom('citizens.sign_in')
    .where('at', '<', addMinutes(at, -LISTED_DAYS * 24 * 60))
    .execute()
}
