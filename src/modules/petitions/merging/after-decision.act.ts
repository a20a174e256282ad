import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { findAnswer, saveApproved, saveDraft } from '../answers/answer.store.ts'
import { saveDecided } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { noteAnswered } from '../similar/note-text.act.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { membersOf } from './merging.store.ts'

/**
 * What follows when a petition has been answered, in the transaction of its approval: the answer goes to all that
 * were merged into it, each once, and it is an example for others from now on.
 *
 * @law CPTA 27; CPTA-ED 6(6)
 */
export async function afterDecision(
  tx: Tx,
  mailing: Mailing,
  { number: lead, by, at }: { number: string; by: Clerk; at: Instant },
): Promise<void> {
  await noteAnswered(tx, lead, at)
  const answer = await findAnswer(tx, lead)
  for (const number of await membersOf(tx, lead)) {
    const { stage, mergedInto } = await lockPetition(tx, number)
    const to = decideMove('answer-merged', stage)
    // withdrawn or taken out while it was waited for
    if (!answer || !to.ok || mergedInto !== lead) continue
    const { text, publicTitle, publicText, postId } = answer
    await saveDraft(tx, number, {
      text,
      publicTitle,
      publicText,
      postId,
      submittedAt: at,
      draftedBy: by.id,
      at,
    })
    await saveApproved(tx, number, by.id, at)
    await saveDecided(tx, number, at)
    const { departmentId } = by
    const answering = { act: 'answer-merged', to: to.value, by, at, departmentId, postId: by.postId } as const
    const seq = await movePetition(tx, number, { ...answering, detail: { lead } })
    await noteAnswered(tx, number, at)
    await tellPetitioner(tx, mailing, number, { act: 'answer-merged', seq, postId, at })
  }
}
