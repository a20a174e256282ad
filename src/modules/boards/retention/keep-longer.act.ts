import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { standingOf } from '../moderators/standing.ts'
import { addressOf } from '../withheld/of.rule.ts'
import type { Around } from '../withheld/tell-author.ts'
import { getRecord } from '../withheld/withhold.store.ts'
import { decides } from '../removal/removal.rule.ts'
import { decideLonger, type LongerRefusal } from './retention.rule.ts'
import { lockRetention, saveLonger } from './retention.store.ts'

interface Keeping {
  readonly id: number
  readonly until: LocalDate
  readonly because: string
  readonly by: Clerk
  readonly at: Instant
}
export type KeepRefusal = 'not-entitled' | LongerRefusal

/**
 * The head has a removed text kept longer, with a reason. It is never kept for less.
 *
 * @returns refuses `not-entitled`, and as `decideLonger` @law PIPA 21
 */
export async function keepLonger(
  tx: Tx,
  around: Around,
  { id, until, because, by, at }: Keeping,
): Promise<Result<undefined, KeepRefusal>> {
  const known = await getRecord(tx, id)
  const { departmentId, boardId } = known
  const standing = await standingOf(tx, { departmentId, ...around, day: dayOf(at) })
  if (!decides(by, standing)) return refuse('not-entitled')
  const kept = await lockRetention(tx, id)
  if (!kept) throw new NotFound('retention', String(id))
  const { keepUntil, purgedAt } = kept
  const longer = decideLonger({ keepUntil, isPurged: purgedAt !== null }, until, dayOf(at))
  if (!longer.ok) return longer
  await saveLonger(tx, { withheldId: id, keepUntil: until, because, by: by.id })
  const about = addressOf(boardId, known)
  record(tx, { what: 'removed-text.kept-longer', about, by, detail: { withheld: id, until } })
  return ok(undefined)
}
