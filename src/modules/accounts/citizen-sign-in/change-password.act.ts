import { type Actor, record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { endSessionsOf } from '#kernel/session.ts'
import { endOtherSessions } from '#kernel/session/own.ts'
import type { Instant } from '#kernel/time.ts'
import { lockCitizen } from '../citizens/citizen.store.ts'
import { forgetLinksOf, useLink } from '../citizens/letter-link.store.ts'
import { saveCitizenPassword } from '../citizens/password.store.ts'

/** With the link of a letter: every session ends. @returns false where the link works no more */
export async function renewPassword(
  tx: Tx,
  seal: Seal,
  { token, passwordHash, from, at }: { token: string; passwordHash: string; from: string; at: Instant },
): Promise<boolean> {
  const link = await useLink(tx, seal, { token, purpose: 'password', at })
  if (!link?.citizenId) return false
  const { citizenId } = link
  await lockCitizen(tx, citizenId)
  await saveCitizenPassword(tx, { citizenId, passwordHash, at })
  await forgetLinksOf(tx, citizenId)
  await endSessionsOf(tx, 'citizen', String(citizenId))
  const about = `citizen:${citizenId}`
  record(tx, { what: 'citizen.password-renewed', about, by: { id: about, from } })
  return true
}

/** By somebody who is signed in: the other sessions end. */
export async function changeCitizenPassword(
  tx: Tx,
  s: { citizenId: number; passwordHash: string; token: string; by: Actor; at: Instant },
): Promise<void> {
  await lockCitizen(tx, s.citizenId)
  await saveCitizenPassword(tx, s)
  await forgetLinksOf(tx, s.citizenId)
  await endOtherSessions(tx, { kind: 'citizen', subject: String(s.citizenId), token: s.token })
  record(tx, { what: 'citizen.password-changed', about: `citizen:${s.citizenId}`, by: s.by })
}
