import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { republishPosting } from '../postings/republish.ts'
import { lockWritten } from '../versions/version.store.ts'
import { words } from '../withheld/withheld.words.ts'
import { insertWithdrawal } from '../withheld/withdrawal.store.ts'
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
  { id, citizenId, by, at }: { id: number; citizenId: number; by: Actor; at: Instant },
): Promise<Result<void, NotOwn>> {
  const posting = await lockWritten(tx, id)
  const running = await runningAgainst(tx, { postingId: id })
  const isWithheld = running !== undefined && running.kind !== 'masking'
  const why = whyNotWithdrawn(posting, { citizenId, isWithheld })
  if (why) return refuse(why)
  const [reasonKo, reasonEn] = [words('ko').withdrawn, words('en').withdrawn]
  await insertWithdrawal(tx, { postingId: id }, { reasonKo, reasonEn, at })
  await republishPosting(tx, id)
  record(tx, { what: 'posting.withdrawn', about: `posting:${id}`, by })
  return ok(undefined)
}
