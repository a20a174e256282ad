import { type Actor, record } from '#kernel/audit.ts'
import type { City } from '#kernel/city.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { endSessionsOf } from '#kernel/session.ts'
import { dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { contractedOf } from '../contracts/member.store.ts'
import { republish } from '../directory/republish.act.ts'
import { findPost } from '../posts/post.store.ts'
import { endAppointment, insertAppointment, lockAppointments } from './appointment.store.ts'

export type AppointRefusal = 'no-post' | 'post-taken' | 'not-yet' | 'under-contract'

/**
 * Appoints one person to a post from a day that has come. What the person held before ends, with every
 * session; cases and rights stay with the post left.
 *
 * @article 5(2) one person in a post, one post for a person
 */
export async function appoint(
  tx: Tx,
  a: { staffId: number; postId: string; fromOn: LocalDate; by: Actor; at: Instant; city: City },
): Promise<Result<void, AppointRefusal>> {
  const { staffId, postId, fromOn, by, at } = a
  const held = await lockAppointments(tx)
  if (!(await findPost(tx, postId))) return refuse('no-post')
  if (fromOn > dayOf(at)) return refuse('not-yet')
  if ((await contractedOf(tx, [staffId], dayOf(at))).has(staffId)) return refuse('under-contract')
  const holder = held.find((one) => one.postId === postId)
  if (holder?.staffId === staffId) return ok(undefined)
  if (holder) return refuse('post-taken')
  await moveTo(tx, { staffId, postId, fromOn, by, at })
  await republish(tx, { display: a.city.policies.staffNameDisplay })
  return ok(undefined)
}

/** The move itself, when it is known to be allowed. */
export async function moveTo(
  tx: Tx,
  {
    staffId,
    postId,
    fromOn,
    by,
    at,
  }: { staffId: number; postId: string; fromOn: LocalDate; by: Actor; at: Instant },
): Promise<void> {
  await endAppointment(tx, staffId, fromOn)
  await endSessionsOf(tx, 'office', String(staffId))
  await insertAppointment(tx, { staffId, postId, fromOn, at })
  record(tx, { what: 'staff.appointed', about: `staff:${staffId}`, by, detail: { post: postId, fromOn } })
}
