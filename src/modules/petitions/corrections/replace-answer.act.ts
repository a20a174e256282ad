import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { type Answer, saveCorrected } from '../answers/answer.store.ts'
import { decisionFor } from '../answers/decision-for.ts'
import { numberDocument } from '../approvals/number-document.act.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { getPetition } from '../petition/petition.store.ts'
import { answerContent, contentHash } from '../proof/content.ts'
import type { Act, Stage } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { type Correction, insertRevision, saveCorrectionApproved } from './correction.store.ts'

/** The open correction of a petition takes the place of its answer, which is kept; its petitioner is told why. */
export async function replaceAnswer(
  tx: Tx,
  mailing: Mailing,
  r: {
    readonly number: string
    readonly answer: Answer
    readonly correction: Correction
    readonly departmentId: string
    readonly act: Act
    readonly to: Stage
    readonly by: Actor & { readonly postId: string }
    readonly note?: string | null
    readonly detail: Readonly<Record<string, string | boolean>>
    readonly at: Instant
  },
): Promise<void> {
  const { number, answer, correction, departmentId, act, to, by, note = null, at } = r
  const { nth, why, postId } = correction
  const documentNo = await numberDocument(tx, { number, departmentId, subject: 'correction', at })
  await insertRevision(tx, number, { ...answer, nth, replacedAt: at })
  await saveCorrected(tx, number, { ...correction, documentNo })
  await saveCorrectionApproved(tx, number, at)
  const content = contentHash(mailing.seal, number, 'answer', answerContent(correction))
  const whose = { by, at, departmentId, postId: by.postId, note }
  const detail = { ...r.detail, document: documentNo, content }
  const seq = await movePetition(tx, number, { act, to, ...whose, says: why, detail })
  const decision = await decisionFor(tx, await getPetition(tx, number))
  await tellPetitioner(tx, mailing, number, { act: 'correct-answer', seq, postId, says: why, decision, at })
}
