import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { isReadable } from '../postings/readable.rule.ts'
import { lockWritten } from '../versions/version.store.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { saveReaction } from './reaction.store.ts'

/**
 * A citizen finds a posting good, or no longer: one for each account. The number that everyone sees follows within a
 * minute, so that a click does not drop the page for all readers. It names nobody, and so no line of the record does.
 *
 * @refusal withheld the posting is not shown
 * @article 13
 */
export async function react(
  tx: Tx,
  one: { postingId: number; citizenId: number; isOn: boolean; at: Instant },
): Promise<Result<void, 'withheld'>> {
  const posting = await lockWritten(tx, one.postingId)
  const withheld = await runningAgainst(tx, { postingId: one.postingId })
  if (posting.isClosed || !isReadable(posting, withheld, dayOf(one.at))) return refuse('withheld')
  await saveReaction(tx, one)
  return ok(undefined)
}
