import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { endSession, startSession } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'
import { lockCitizen } from './citizen.store.ts'
import { type Device, saveSignIn, type Way } from './sign-ins.store.ts'

export interface Entering {
  readonly citizenId: number
  readonly way: Way
  readonly device: Device
  /** Whatever session the browser had ends. */
  readonly formerToken: string | undefined
  readonly from: string
  readonly at: Instant
}

/** Starts the session of a citizen who showed who they are. @returns the new token for the cookie */
export async function enterAsCitizen(tx: Tx, e: Entering): Promise<string> {
  await lockCitizen(tx, e.citizenId)
  if (e.formerToken !== undefined) await endSession(tx, e.formerToken)
  await saveSignIn(tx, e.citizenId, { at: e.at, way: e.way, device: e.device })
  const id = `citizen:${e.citizenId}`
  record(tx, { what: 'citizen.signed-in', about: id, by: { id, from: e.from }, detail: { way: e.way } })
  return startSession(tx, { kind: 'citizen', subject: String(e.citizenId), at: e.at })
}
