import { type Actor, record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { countComing } from '../counsel/appointments/appointment.store.ts'
import { TAG } from './designate.act.ts'
import { isCurrent } from './designation.rule.ts'
import { lockDesignation, saveRelease } from './designation.store.ts'

export type ReleaseRefusal = 'has-ended' | 'has-appointments'
interface Releasing {
  readonly id: number
  readonly documentNo: string
  readonly ground: string
  readonly by: Actor
  readonly at: Instant
}

/**
 * Releases a post from what it was designated for, today. A counselor whom citizens are going to see is released
 * when they have been told: the appointments are cancelled or kept first.
 *
 * @returns nothing; refuses `has-ended`, `has-appointments`
 * @article 11(1) @law CPTA-ED 11(3), 11(4)
 */
export async function release(
  tx: Tx,
  { id, documentNo, ground, by, at }: Releasing,
): Promise<Result<undefined, ReleaseRefusal>> {
  const today = dayOf(at)
  const designation = await lockDesignation(tx, id)
  if (designation.releasedOn !== null || !isCurrent(designation, today)) return refuse('has-ended')
  const { role, fieldId, postId } = designation
  if (fieldId !== null && (await countComing(tx, { postId, fieldId, at })) > 0)
    return refuse('has-appointments')
  await saveRelease(tx, { id, releasedOn: today, documentNo, ground, by: by.id })
  touch(tx, TAG)
  record(tx, {
    what: 'post.released',
    about: `designation:${id}`,
    by,
    detail: { role, field: fieldId, post: postId, document: documentNo },
  })
  return ok(undefined)
}
