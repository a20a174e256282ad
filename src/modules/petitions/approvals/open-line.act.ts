import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf } from '#kernel/time.ts'
import type { Check } from '../answers/checklist.rule.ts'
import type { Outcome } from '../answers/outcome.rule.ts'
import { findConflict } from '../conflicts/conflict.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import type { OfficeAct } from '../stages/lock-for-act.ts'
import { chairsOf, outsiderFor, reviewersOf } from './chairs.ts'
import { decideLine, type LineRefusal } from './line.rule.ts'
import { endApproval, insertApproval, type Subject } from './line.store.ts'
import { finalPost, rankFor } from './policy.rule.ts'
import { getPolicy } from './policy.store.ts'

export type OpenRefusal = LineRefusal | 'no-final-approver'

/**
 * Sends a draft on its way: reviewers in the order named, then whoever decides by the city's policy. A petition
 * that complains about the department in charge is decided outside it.
 *
 * @law CPTA 27, 5(1)
 */
export async function openLine(
  tx: Tx,
  { number, by, at }: OfficeAct,
  draft: {
    petition: Petition
    subject: Subject
    outcome: Outcome
    checks: readonly Check[]
    reviewers: readonly string[]
  },
): Promise<Result<void, OpenRefusal>> {
  const { petition, subject, outcome, checks, reviewers } = draft
  const departmentId = petition.departmentId ?? by.departmentId
  const policy = await getPolicy(tx)
  const { id: kindId, category } = await getKind(tx, petition.kindId)
  const { rank, mayDecideOwn: mayOwn } = rankFor(policy, { kindId, category, outcome })
  const chairs = await chairsOf(tx, departmentId, policy)
  const isConflict = (await findConflict(tx, number))?.departmentId === departmentId
  const outsider = isConflict ? await outsiderFor(tx, departmentId, policy, chairs) : undefined
  if (isConflict && outsider === undefined) return refuse('no-final-approver')
  const final = outsider === undefined ? finalPost(rank, chairs) : ok(outsider)
  if (!final.ok) return final
  const mayDecideOwn = mayOwn && !isConflict
  const mayReview = (await reviewersOf(tx, departmentId, dayOf(at))).map((one) => one.postId)
  const line = decideLine({ reviewers, final: final.value, drafter: by.postId, mayReview, mayDecideOwn })
  if (!line.ok) return line
  await endApproval(tx, number, 'taken-back', at)
  const { id: draftedBy, postId: draftedPost } = by
  await insertApproval(
    tx,
    { number, subject, departmentId, draftedBy, draftedPost, checks, rank, mayDecideOwn, openedAt: at },
    line.value,
  )
  return ok(undefined)
}
