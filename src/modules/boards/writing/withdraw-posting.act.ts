import type { Actor } from '#kernel/audit.ts'
import type { City } from '#kernel/city.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { lockWritten } from '../versions/version.store.ts'
import { withdraw } from '../withheld/withdraw.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { type NotOwn, whyNotWithdrawn } from './own-text.rule.ts'

/**
 * The author takes a posting back: at its address and in lists stands that it was, its text is nowhere any more.
 *
 * @refusal not-own, withheld
 * @article 13
 */
export async function withdrawPosting(
  tx: Tx,
  { id, citizenId, city, by, at }: { id: number; citizenId: number; city: City; by: Actor; at: Instant },
): Promise<Result<void, NotOwn>> {
  const posting = await lockWritten(tx, id)
  const running = await runningAgainst(tx, { postingId: id })
  const isWithheld = running !== undefined && running.kind !== 'masking'
  const why = whyNotWithdrawn(posting, { citizenId, isWithheld })
  if (why) return refuse(why)
  await withdraw(tx, { postingId: id, commentId: null, city, by, at })
  return ok(undefined)
}
