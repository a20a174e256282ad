import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { saveAnswered, saveSimilarText } from './similar.store.ts'
import { textPairs } from './text-pairs.ts'

interface Text {
  readonly number: string
  readonly title: string
  readonly body: string
  readonly arrivedAt: Instant
}

/** Keeps what makes a received petition comparable with others. Doing it again changes nothing. */
export const noteText = (tx: Tx, seal: Seal, { number, title, body, arrivedAt }: Text): Promise<void> =>
  saveSimilarText(tx, { number, pairs: textPairs(seal, { title, body }).all, arrivedOn: dayOf(arrivedAt) })

/** From its answer on it is an example for others. */
export async function noteAnswered(tx: Tx, number: string, at: Instant): Promise<void> {
  await saveAnswered(tx, number, dayOf(at))
}
