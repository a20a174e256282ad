import { type Actor, record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { choicesIn } from '../answers/answer.store.ts'
import { destroyRoundKey } from '../answers/round-key.store.ts'
import { lockRound, saveCounted } from '../rounds/round.store.ts'
import { saveResults } from './result.store.ts'
import { createTally } from './tally.rule.ts'

/** Counts the answers of a round that is over, once, and destroys what could tell who answered. @article 4 */
export async function countRound(
  tx: Tx,
  { id, by, at }: { id: number; by: Actor; at: Instant },
): Promise<void> {
  const { questions, isCounted } = await lockRound(tx, id)
  if (isCounted) return
  const tally = createTally(questions)
  for await (const choices of choicesIn(tx, id)) tally.count(choices)
  await saveResults(tx, id, tally.counts())
  await destroyRoundKey(tx, id)
  await saveCounted(tx, id, at)
  touch(tx, 'opinion-rounds', `opinion-round:${id}`)
  record(tx, { what: 'opinion-round.counted', about: `opinion-round:${id}`, by })
}
