import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { savePosted } from './paper-letter.store.ts'

/** Notes that a printed letter was posted. Doing it again changes nothing. @law CPTA-ED 29 */
export async function postLetter(
  tx: Tx,
  { id, by, at }: { id: number; by: Actor; at: Instant },
): Promise<void> {
  const number = await savePosted(tx, id, { by: by.id, at })
  if (number !== undefined)
    record(tx, { what: 'petition.letter-posted', about: `petition:${number}`, by, detail: { letter: id } })
}
