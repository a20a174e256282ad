import { type Actor, record } from '#kernel/audit.ts'
import type { Right } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Result } from '#kernel/result.ts'
import { dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { findPost } from '../posts/post.store.ts'
import { decideGrant, decideRightChange, type Granter, type GrantRefusal } from './decide-grant.rule.ts'
import { insertRight, rightsOf, saveRevoked } from './rights.store.ts'

interface Change {
  readonly postId: string
  readonly right: Right
  readonly by: Actor & Granter
  readonly at: Instant
}

/**
 * Gives a post a right until a day, its last; a right it has already gets the new day. What was given
 * before stays in the log. Refuses as `decideGrant` does.
 *
 * @article 3(3) @article 5(2)
 */
export async function grantRight(
  tx: Tx,
  { postId, right, untilOn, by, at }: Change & { untilOn: LocalDate | null },
): Promise<Result<void, GrantRefusal>> {
  const post = await findPost(tx, postId)
  if (!post) throw new NotFound('post', postId)
  const decided = decideGrant(by, { post, right }, untilOn, dayOf(at))
  if (!decided.ok) return decided
  const has = (await rightsOf(tx, [postId])).find((one) => one.right === right)
  if (has?.untilOn === untilOn) return decided
  if (has) await saveRevoked(tx, { postId, right, by: by.id, at })
  await insertRight(tx, { postId, right, untilOn, by: by.id, at })
  record(tx, { what: 'right.granted', about: `post:${postId}`, by, detail: { right, untilOn } })
  return decided
}

/** Takes a right from a post at once. A right that it has not changes nothing. @article 3(3) */
export async function revokeRight(
  tx: Tx,
  { postId, right, by, at }: Change,
): Promise<Result<void, GrantRefusal>> {
  const post = await findPost(tx, postId)
  if (!post) throw new NotFound('post', postId)
  const decided = decideRightChange(by, { post, right })
  if (!decided.ok) return decided
  if (await saveRevoked(tx, { postId, right, by: by.id, at }))
    record(tx, { what: 'right.revoked', about: `post:${postId}`, by, detail: { right } })
  return decided
}
