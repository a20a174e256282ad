import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { endSessionsOf, startSession } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'
import { savePasswordHash } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'

/**
 * Gives a petition another password. Whoever else was looking at it is signed out.
 *
 * @returns a new token for the cookie of the one who changed it
 * @article 10(4) a password that others learned is changed without delay
 */
export async function changePetitionPassword(
  tx: Tx,
  { number, passwordHash, by, at }: { number: string; passwordHash: string; by: Actor; at: Instant },
): Promise<string> {
  const { stage } = await lockPetition(tx, number)
  await savePasswordHash(tx, number, passwordHash)
  await endSessionsOf(tx, 'case', number)
  await movePetition(tx, number, { act: 'change-password', to: stage, by, at })
  return startSession(tx, { kind: 'case', subject: number, at })
}
