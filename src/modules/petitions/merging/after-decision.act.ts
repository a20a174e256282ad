import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { findAnswer, saveApproved, saveDraft } from '../answers/answer.store.ts'
import { decisionFor } from '../answers/decision-for.ts'
import { numberDocument } from '../approvals/number-document.act.ts'
import { settleEnded } from '../payments/ending/settle-ended.act.ts'
import { saveDecided } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { answerContent, contentHash } from '../proof/content.ts'
import { getPetition, lockPetition } from '../petition/petition.store.ts'
import { noteAnswered } from '../similar/note-text.act.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { membersOf } from './merging.store.ts'

interface Deciding {
  readonly number: string
  readonly by: Actor & { readonly postId: string }
  readonly departmentId: string
  readonly at: Instant
}

/**
 * What follows when a petition has been answered, in the transaction of its approval: the answer goes to all that
 * were merged into it, each once, and it is an example for others from now on.
 *
 * @law CPTA 27; CPTA-ED 6(6)
 */
export async function afterDecision(
  tx: Tx,
  mailing: Mailing,
  { number: lead, by, departmentId, at }: Deciding,
): Promise<void> {
  await noteAnswered(tx, lead, at)
  const answer = await findAnswer(tx, lead)
  for (const number of await membersOf(tx, lead)) {
    const { stage, mergedInto } = await lockPetition(tx, number)
    const to = decideMove('answer-merged', stage)
    // withdrawn or taken out while it was waited for
    if (!answer || !to.ok || mergedInto !== lead) continue
    const { postId } = answer
    await saveDraft(tx, number, { ...answer, submittedAt: at, at })
    const documentNo = await numberDocument(tx, { number, departmentId, subject: 'answer', at })
    await saveApproved(tx, number, { by: by.id, at, documentNo })
    await saveDecided(tx, number, at)
    if (answer.outcome === 'declined')
      await settleEnded(tx, mailing, { number, end: 'declined', workedIn: lead, by, at })
    const content = contentHash(mailing.seal, number, 'answer', answerContent(answer))
    const answering = { act: 'answer-merged', to: to.value, by, at, departmentId, postId: by.postId } as const
    const seq = await movePetition(tx, number, {
      ...answering,
      detail: { lead, document: documentNo, content },
    })
    await noteAnswered(tx, number, at)
    const decision = await decisionFor(tx, await getPetition(tx, number))
    await tellPetitioner(tx, mailing, number, { act: 'answer-merged', seq, postId, decision, at })
  }
}
