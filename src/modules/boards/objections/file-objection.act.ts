import { loadCalendar } from '#kernel/holidays.ts'
import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { policyOf } from '../removal/policy.ts'
import { addressOf } from '../withheld/of.rule.ts'
import { lockWithheld } from '../withheld/lock-withheld.ts'
import type { Around } from '../withheld/tell-author.ts'
import { LOG } from '../withheld/withhold.ts'
import { decideObjection, dueOn, type ObjectionRefusal } from './objection.rule.ts'
import { findObjection, insertObjection } from './objection.store.ts'

interface Filing {
  readonly withheldId: number
  readonly citizenId: number
  readonly says: string
  readonly from: string
  readonly at: Instant
}

/**
 * The author objects to what was decided about a text of theirs.
 *
 * @returns the day by which it is decided; refuses as `decideObjection`
 * @article 6(2)
 */
export async function fileObjection(
  tx: Tx,
  { city }: Pick<Around, 'city'>,
  { withheldId, citizenId, says, from, at }: Filing,
): Promise<Result<LocalDate, ObjectionRefusal>> {
  const { known, target } = await lockWithheld(tx, withheldId)
  const isOwn = target.authorKind === 'citizen' && target.authorId === citizenId
  const hasObjected = (await findObjection(tx, withheldId)) !== undefined
  const days = policyOf(city)
  const decided = decideObjection({ isOwn, today: dayOf(at), hasObjected }, known, days)
  if (!decided.ok) return decided
  const { holidays } = await loadCalendar(tx)
  const due = dueOn(at, days, new Set(holidays.keys()))
  const id = await insertObjection(tx, { withheldId, says, at, on: dayOf(at), dueOn: due })
  if (id === undefined) return refuse('already-objected')
  touch(tx, LOG)
  const about = addressOf(target.boardId, target)
  const by = { id: `citizen:${citizenId}`, from }
  record(tx, { what: 'removal.objected', about, by, detail: { withheld: withheldId, objection: id } })
  return ok(due)
}
