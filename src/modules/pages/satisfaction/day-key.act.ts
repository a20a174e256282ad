import { newToken, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { findDayKey, insertDayKey } from './day-key.store.ts'

/** The key of a day, made by whoever comes first. The job of the next day destroys it. */
export async function takeDayKey(tx: Tx, seal: Seal, day: LocalDate): Promise<string> {
  await insertDayKey(tx, day, seal.seal(newToken(), 'pages.satisfaction_key.key'))
  return seal.open(await findDayKey(tx, day), 'pages.satisfaction_key.key')
}
