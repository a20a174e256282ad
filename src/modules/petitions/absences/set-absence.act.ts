import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { type AbsenceReason, type AbsenceRefusal, type Away, decideAbsence } from './absence.rule.ts'
import { absencesFrom, findAbsence, insertAbsence, lockAbsences, saveAbsenceEnded } from './absence.store.ts'
import { mayAnswerFor, substitutesFor } from './substitutes.ts'

/**
 * Enters that a post is absent and which post acts for it: the holder, or an administrator of the department.
 *
 * @article 3(3)
 */
export async function setAbsence(
  tx: Tx,
  { by, at, reason, ...away }: Away & { reason: AbsenceReason; by: Clerk; at: Instant },
): Promise<Result<void, AbsenceRefusal | 'not-yours'>> {
  if (!(await mayAnswerFor(tx, by, away.postId))) return refuse('not-yours')
  await lockAbsences(tx)
  const today = dayOf(at)
  const maySubstitute = (await substitutesFor(tx, away.postId)).map((one) => one.postId)
  const decided = decideAbsence(away, { today, maySubstitute, others: await absencesFrom(tx, today) })
  if (!decided.ok) return decided
  await insertAbsence(tx, { ...away, reason, setBy: by.id, at })
  const { postId, fromOn, untilOn, substitutePostId } = away
  const detail = { from: fromOn, until: untilOn, substitute: substitutePostId }
  record(tx, { what: 'absence.set', about: `post:${postId}`, by, detail })
  return ok(undefined)
}

/** The post is attended to again, or never was absent. @article 3(3) */
export async function endAbsence(
  tx: Tx,
  { id, by, at }: { id: number; by: Clerk; at: Instant },
): Promise<Result<void, 'not-yours'>> {
  const absence = await findAbsence(tx, id)
  if (!absence || !(await mayAnswerFor(tx, by, absence.postId))) return refuse('not-yours')
  await saveAbsenceEnded(tx, id, by.id, at)
  record(tx, { what: 'absence.end', about: `post:${absence.postId}`, by })
  return ok(undefined)
}
