import type { Tx } from '#kernel/db.ts'
import { findAnswer } from '../answers/answer.store.ts'
import type { Final } from '../answers/decide-answer.act.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'
import { correctMembers } from './correct-members.act.ts'
import { findOpenCorrection } from './correction.store.ts'
import { replaceAnswer } from './replace-answer.act.ts'

/**
 * The correction stands in the place of the answer, which is kept and shown beside it, and in that of those who got
 * the same answer. The day of the decision and what was decided stay.
 *
 * @law CPTA 27 @article 10(2)
 */
export async function correctAnswer(tx: Tx, mailing: Mailing, final: Final): Promise<void> {
  const { petition, approval, isActing, act, to, by, at, note } = final
  const { number } = petition
  const { departmentId } = approval
  const [answer, correction] = [await findAnswer(tx, number), await findOpenCorrection(tx, number)]
  if (!answer || !correction) throw new Error(`${number}: a line without its correction`)
  const detail = { acting: isActing }
  const whose = { departmentId, by, at }
  await replaceAnswer(tx, mailing, { number, answer, correction, act, to, note, detail, ...whose })
  await correctMembers(tx, mailing, { lead: number, answer, correction, ...whose })
}
