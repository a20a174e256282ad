import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { decideMessageAct, type MessageRefusal } from '../messages/message.rule.ts'
import { lockMessage, saveMessage } from '../messages/message.store.ts'

/** The citizen rates a closed conversation from 1 to 5; the last rating holds. @refusal as `decideMessageAct` @article 12(1) */
export async function rateMessage(
  tx: Tx,
  { id, rating, by }: { id: number; rating: number; by: Actor },
): Promise<Result<undefined, MessageRefusal>> {
  const decided = decideMessageAct('rate', await lockMessage(tx, id))
  if (!decided.ok) return decided
  await saveMessage(tx, id, { rating })
  record(tx, { what: 'dialogue.rated', about: `dialogue:${id}`, by, detail: { rating } })
  return ok(undefined)
}
