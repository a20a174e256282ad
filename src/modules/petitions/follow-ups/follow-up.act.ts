import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import {
  type AnswerRefusal,
  type AskRefusal,
  decideFollowUp,
  decideFollowUpAnswer,
} from './follow-up.rule.ts'
import { findFollowUp, insertFollowUp, saveFollowUpAnswer } from './follow-up.store.ts'

/** The petitioner asks back, once. It is no new petition. @article 8(1) */
export async function askFollowUp(
  tx: Tx,
  { number, question, by, at }: { number: string; question: string; by: Actor; at: Instant },
): Promise<Result<void, AskRefusal | 'not-at-this-stage'>> {
  const { stage, decidedAt, departmentId } = await lockPetition(tx, number)
  const to = decideMove('ask-follow-up', stage)
  if (!to.ok) return to
  const asking = {
    answeredOn: dayOf(decidedAt ?? at),
    today: dayOf(at),
    hasAsked: (await findFollowUp(tx, number)) !== undefined,
  }
  const answerBy = decideFollowUp(asking, await loadCalendar(tx))
  if (!answerBy.ok) return answerBy
  await insertFollowUp(tx, number, { question, askedAt: at, answerBy: answerBy.value })
  await movePetition(tx, number, { act: 'ask-follow-up', to: to.value, by, at, departmentId })
  return ok(undefined)
}

/** The department that answered answers the question too. @article 8(1) */
export async function answerFollowUp(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly answer: string },
): Promise<Result<void, OfficeRefusal | AnswerRefusal>> {
  const locked = await lockForAct(tx, 'answer-follow-up', act)
  if (!locked.ok) return locked
  const { number, by, at, answer } = act
  const decided = decideFollowUpAnswer(await findFollowUp(tx, number))
  if (!decided.ok) return decided
  const { departmentId, postId } = by
  await saveFollowUpAnswer(tx, number, { answer, at, by: by.id, postId })
  const moving = { act: 'answer-follow-up', to: locked.value.to, by, at, departmentId, postId } as const
  const seq = await movePetition(tx, number, moving)
  await tellPetitioner(tx, mailing, number, { act: 'answer-follow-up', seq, postId, at })
  return ok(undefined)
}
