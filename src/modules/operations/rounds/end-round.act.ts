import { privacy } from '#modules/privacy/index.ts'
import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import type { Both } from '../questions/question.rule.ts'
import { countRound } from '../results/count-round.act.ts'
import { decideEnd, decideRoundEdit, type EditRefusal, type EndRefusal } from './round.rule.ts'
import { deleteRound, lockRound, saveEnded } from './round.store.ts'

interface Act {
  readonly id: number
  /** Of what the officer looked at. */
  readonly version: number
  readonly by: Actor
}

/** Ends a round before its last day: nobody answers any more, what was answered is counted. @article 4 */
export async function endRound(
  tx: Tx,
  { id, version, by, why, at }: Act & { why: Both; at: Instant },
): Promise<Result<void, EndRefusal>> {
  const round = await lockRound(tx, id)
  const today = dayOf(at)
  const hasPersonalData = [why.ko, why.en].some((one) => privacy.find(one).length > 0)
  const decided = decideEnd(round, { version, today, why, hasPersonalData })
  if (!decided.ok) return decided
  await saveEnded(tx, id, { on: today, by: by.id, why })
  await countRound(tx, { id, by, at })
  record(tx, { what: 'opinion-round.ended-early', about: `opinion-round:${id}`, by })
  return ok(undefined)
}

/** Deletes a draft; what was opened stays. */
export async function deleteDraft(tx: Tx, { id, version, by }: Act): Promise<Result<void, EditRefusal>> {
  const round = await lockRound(tx, id)
  const decided = decideRoundEdit(round, version)
  if (!decided.ok) return decided
  await deleteRound(tx, id)
  record(tx, {
    what: 'opinion-round.deleted',
    about: `opinion-round:${id}`,
    by,
    detail: { year: round.year },
  })
  return ok(undefined)
}
