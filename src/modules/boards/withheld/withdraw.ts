import { type Actor, record } from '#kernel/audit.ts'
import type { City } from '#kernel/city.ts'
import type { Tx } from '#kernel/db.ts'
import { addDays, dayOf, type Instant } from '#kernel/time.ts'
import { policyOf } from '../removal/policy.ts'
import { insertRetention } from '../retention/retention.store.ts'
import type { Of } from './of.rule.ts'
import { words } from './withheld.words.ts'
import { insertWithdrawal } from './withdrawal.store.ts'
import { republishOf } from './withhold.ts'

interface Withdrawing extends Of {
  readonly city: City
  readonly by: Actor
  readonly at: Instant
}

/**
 * Takes a text off the board for its author, in the transaction of an act; the text is locked, and judged, before. It is
 * kept for a while, for a court or a dispute, and then purged.
 *
 * @article 13 @law PIPA 21
 */
export async function withdraw(tx: Tx, { city, by, at, postingId, commentId }: Withdrawing): Promise<void> {
  const [reasonKo, reasonEn] = [words('ko').withdrawn, words('en').withdrawn]
  const withheldId = await insertWithdrawal(tx, { postingId, commentId }, { reasonKo, reasonEn, at })
  const keepUntil = addDays(dayOf(at), policyOf(city).withdrawnKeepDays)
  await insertRetention(tx, { withheldId, keepUntil })
  await republishOf(tx, { postingId, commentId })
  const [what, about] =
    commentId === null
      ? (['posting.withdrawn', `posting:${postingId}`] as const)
      : (['comment.withdrawn', `comment:${commentId}`] as const)
  record(tx, { what, about, by })
}
