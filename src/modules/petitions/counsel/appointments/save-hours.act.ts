import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { fieldsOf } from '../../designations/designation.store.ts'
import { lockDiary } from './appointment.store.ts'
import { insertException, insertHours, removeTimes } from './hours.store.ts'
import type { CounselException, CounselHours } from './slots.rule.ts'

interface By {
  readonly by: Clerk
  readonly at: Instant
}
type Times =
  | { readonly of: 'week'; readonly times: Omit<CounselHours, 'id' | 'postId'> }
  | { readonly of: 'day'; readonly times: Omit<CounselException, 'id' | 'postId'> }

/** A counselor says when citizens may come or be called. Appointments made before stay. @article 11(1) */
export async function addTimes(
  tx: Tx,
  { by, at, ...added }: Times & By,
): Promise<Result<undefined, 'not-counselor'>> {
  const { postId } = by
  if ((await fieldsOf(tx, postId, dayOf(at))).length === 0) return refuse('not-counselor')
  await lockDiary(tx, postId)
  const id =
    added.of === 'week'
      ? await insertHours(tx, { ...added.times, postId })
      : await insertException(tx, { ...added.times, postId })
  record(tx, { what: 'counsel.times-added', about: `post:${postId}`, by, detail: { of: added.of, id } })
  return ok(undefined)
}

/** Appointments made before stay. Those of another post are not touched. @article 11(1) */
export async function dropTimes(
  tx: Tx,
  { of, id, by, at }: By & { of: 'week' | 'day'; id: number },
): Promise<void> {
  const { postId } = by
  await lockDiary(tx, postId)
  const table = of === 'week' ? 'counsel_hours' : 'counsel_exception'
  if (await removeTimes(tx, { table, id, postId, at }))
    record(tx, { what: 'counsel.times-removed', about: `post:${postId}`, by, detail: { of, id } })
}
