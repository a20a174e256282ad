import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { findAnswer } from '../answers/answer.store.ts'
import { everMergedInto, saveMerged } from '../merging/merging.store.ts'
import { findObjection } from '../objections/objection.store.ts'
import { savePlace } from '../petition/change.store.ts'
import { getPetition, lockPetition, lockPetitions } from '../petition/petition.store.ts'
import { republish } from '../register/republish.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'
import { answeredWith } from './answered-with.ts'
import { reopenOne } from './reopen-one.act.ts'
import { decideReopening, type ReopenRefusal } from './reopening.rule.ts'

/**
 * The head has a decided petition processed again, after an objection that was granted or where the answer was
 * wrong. The law says nothing of its period: it runs anew from now (reading `reopenedPeriod`), and the answer that
 * stood before is kept.
 *
 * Where others got the same answer, the head says whether it is taken up again for them too: then each that has
 * still the common answer waits with the petition again, and is told. One that was merged into another and is
 * reopened by itself is its own from then on (reading `reopenedTogether`).
 *
 * @law CPTA 5(1) lawful answers, 35(2); CPTA-ED 6(6)
 * @refusal as `decideReopening`
 */
export async function reopen(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly reason: string; readonly whom?: string },
): Promise<Result<void, OfficeRefusal | ReopenRefusal>> {
  const { number, by, at, reason, whom = '' } = act
  // the lead first, as everybody does who takes both
  const { mergedInto } = await getPetition(tx, number)
  if (mergedInto !== null) await lockPetition(tx, mergedInto)
  const locked = await lockForAct(tx, 'reopen', act)
  if (!locked.ok) return locked
  const { petition, to } = locked.value
  const followers = await everMergedInto(tx, number)
  if (followers.length > 0) await lockPetitions(tx, followers)
  const [answer, objection] = [await findAnswer(tx, number), await findObjection(tx, number)]
  const others =
    answer === undefined
      ? []
      : (await answeredWith(tx, { lead: number, common: answer })).filter((one) => one.kept === undefined)
  const decided = decideReopening({
    isAnswered: answer !== undefined && answer.approvedAt !== null,
    hasOpenObjection: objection !== undefined && objection.outcome === null,
    others: others.length,
    whom,
  })
  if (!decided.ok || !answer) return decided.ok ? { ok: false, refusal: 'no-answer' } : decided

  if (mergedInto !== null) await saveMerged(tx, number, null)
  await reopenOne(tx, mailing, { number, act: 'reopen', to, answer, reason, by, at })
  if (mergedInto !== null) await republish(tx, mergedInto)
  if (decided.value === 'one') return ok(undefined)
  for (const one of others) {
    const waits = { number: one.number, answer: one.answer, act: 'reopen-merged', to: 'merged' } as const
    await reopenOne(tx, mailing, { ...waits, lead: number, reason, by, at })
  }
  await savePlace(tx, number, petition.departmentId, petition.postId)
  return ok(undefined)
}
