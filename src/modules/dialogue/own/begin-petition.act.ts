import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { petitions } from '#modules/petitions/index.ts'
import { lockMessage } from '../messages/message.store.ts'
import { openWriter } from '../messages/writer.store.ts'
import { photographsOf } from '../photographs/photograph.store.ts'

/**
 * Whoever wrote a message that was judged to need no answer begins a petition with all of it.
 *
 * @returns the token of the draft; refuses erased, not-judged, no-kind
 * @article 12(2)
 */
export async function beginPetition(
  tx: Tx,
  seal: Seal,
  { id, at }: { id: number; at: Instant },
): Promise<Result<string, 'erased' | 'not-judged' | 'no-kind'>> {
  const { needsAnswer, title, body, wantsPublication } = await lockMessage(tx, id)
  if (needsAnswer !== false) return refuse('not-judged')
  const petitioner = await openWriter(tx, seal, id)
  if (!petitioner) return refuse('erased')
  const photographs = await photographsOf(tx, seal, id)
  const carried = { petitioner, photographs, title, body, wantsPublication, at }
  return petitions.fromDialogue.begin(tx, seal, carried)
}
