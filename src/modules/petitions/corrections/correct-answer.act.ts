import type { Tx } from '#kernel/db.ts'
import { findAnswer, saveCorrected } from '../answers/answer.store.ts'
import type { Final } from '../answers/decide-answer.act.ts'
import { decisionFor } from '../answers/decision-for.ts'
import { numberDocument } from '../approvals/number-document.act.ts'
import { answerContent, contentHash } from '../proof/content.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { findOpenCorrection, insertRevision, saveCorrectionApproved } from './correction.store.ts'

/**
 * The correction stands in the place of the answer, which is kept and shown beside it. The day of the decision and
 * what was decided stay.
 *
 * @law CPTA 27 @article 10(2)
 */
export async function correctAnswer(tx: Tx, mailing: Mailing, final: Final): Promise<void> {
  const { petition, approval, isActing, by, at, note } = final
  const { number } = petition
  const { departmentId } = approval
  const [answer, correction] = [await findAnswer(tx, number), await findOpenCorrection(tx, number)]
  if (!answer || !correction) throw new Error(`${number}: a line without its correction`)
  const { nth, why, postId } = correction
  const documentNo = await numberDocument(tx, { number, departmentId, subject: 'correction', at })
  await insertRevision(tx, number, { ...answer, nth, replacedAt: at })
  await saveCorrected(tx, number, { ...correction, documentNo })
  await saveCorrectionApproved(tx, number, at)
  const content = contentHash(mailing.seal, number, 'answer', answerContent(correction))
  const whose = { by, at, departmentId, postId: by.postId, note }
  const seq = await movePetition(tx, number, {
    act: final.act,
    to: final.to,
    ...whose,
    says: why,
    detail: { document: documentNo, acting: isActing, content },
  })
  const decision = await decisionFor(tx, petition)
  await tellPetitioner(tx, mailing, number, { act: 'correct-answer', seq, postId, says: why, decision, at })
}
