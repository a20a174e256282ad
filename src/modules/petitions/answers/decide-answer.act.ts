import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Turn } from '../approvals/lock-turn.ts'
import { numberDocument } from '../approvals/number-document.act.ts'
import { settleEnded } from '../payments/ending/settle-ended.act.ts'
import { saveDecided } from '../petition/change.store.ts'
import { answerContent, contentHash } from '../proof/content.ts'
import { afterDecision } from '../merging/after-decision.act.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { findAnswer, saveApproved } from './answer.store.ts'
import { decisionFor } from './decision-for.ts'

/** The last of the line, who decides. */
export interface Final extends Turn {
  readonly by: Actor & { readonly postId: string }
  readonly at: Instant
  readonly note: string | null
}

/** The final decision: a document number, the register, and the notice to the petitioner. @law CPTA 27; CPTA-ED 31 */
export async function decideAnswer(tx: Tx, mailing: Mailing, final: Final): Promise<void> {
  const { petition, approval, isActing, by, at, note } = final
  const { number } = petition
  const { departmentId } = approval
  const documentNo = await numberDocument(tx, { number, departmentId, subject: 'answer', at })
  await saveApproved(tx, number, { by: by.id, at, documentNo })
  await saveDecided(tx, number, at)
  const answer = await findAnswer(tx, number)
  if (!answer) throw new Error(`${number}: a line without its answer`)
  if (answer.outcome === 'declined') await settleEnded(tx, mailing, { number, end: 'declined', by, at })
  const content = contentHash(mailing.seal, number, 'answer', answerContent(answer))
  const whose = { by, at, departmentId, postId: by.postId, note }
  const seq = await movePetition(tx, number, {
    act: final.act,
    to: final.to,
    ...whose,
    detail: { document: documentNo, outcome: answer.outcome, acting: isActing, content },
  })
  const decision = await decisionFor(tx, petition)
  await tellPetitioner(tx, mailing, number, {
    act: 'approve-answer',
    seq,
    postId: answer.postId,
    decision,
    at,
  })
  await afterDecision(tx, mailing, { number, by, departmentId, at })
}
