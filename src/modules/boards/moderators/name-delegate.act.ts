import { departments } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { LOG } from '../withheld/withhold.ts'
import { decideDelegate, type DelegateRefusal } from './delegate.rule.ts'
import { delegatesOf, insertDelegate, lockDelegate, saveDelegateEnded } from './delegate.store.ts'

interface Naming {
  readonly postId: string
  readonly fromOn: LocalDate
  readonly untilOn: LocalDate
  readonly documentNo: string
  readonly by: Clerk
  readonly at: Instant
}

const headOf = async (tx: Tx, departmentId: string) =>
  (await departments.posts(tx, departmentId)).find((one) => one.isHead)?.postId

/** The head of a department lets a post of it decide about its boards. @returns its number; refuses as `decideDelegate` @article 6(2) */
export async function nameDelegate(
  tx: Tx,
  { by, at, documentNo, ...wanted }: Naming,
): Promise<Result<number, DelegateRefusal>> {
  const { departmentId } = by
  const [today, headPost] = [dayOf(at), await headOf(tx, departmentId)]
  const known = await delegatesOf(tx, departmentId)
  const decided = decideDelegate(wanted, {
    today,
    departmentId,
    headPost: headPost ?? '',
    isHead: by.postId === headPost,
    post: await departments.findPost(tx, wanted.postId),
    delegates: known
      .filter((one) => one.endedOn === null && one.untilOn >= wanted.fromOn && one.fromOn <= wanted.untilOn)
      .map((one) => one.postId),
  })
  if (!decided.ok) return decided
  const id = await insertDelegate(tx, { departmentId, ...wanted, documentNo, by: by.id, at })
  touch(tx, LOG)
  const detail = { post: wanted.postId, from: wanted.fromOn, until: wanted.untilOn, document: documentNo }
  record(tx, { what: 'delegate.named', about: `department:${departmentId}`, by, detail })
  return ok(id)
}

/** The head ends it today. @returns refuses `not-head`, `has-ended` @article 6(2) */
export async function endDelegate(
  tx: Tx,
  { id, by, at }: { id: number; by: Clerk; at: Instant },
): Promise<Result<undefined, 'not-head' | 'has-ended'>> {
  const known = await lockDelegate(tx, id)
  if (by.postId !== (await headOf(tx, known.departmentId))) return refuse('not-head')
  if (known.endedOn !== null || known.untilOn < dayOf(at)) return refuse('has-ended')
  await saveDelegateEnded(tx, id, dayOf(at), by.id)
  touch(tx, LOG)
  const about = `department:${known.departmentId}`
  record(tx, { what: 'delegate.ended', about, by, detail: { post: known.postId } })
  return ok(undefined)
}
