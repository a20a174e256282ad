import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { type Answer, findAnswer } from '../answers/answer.store.ts'
import { everMergedInto } from '../merging/merging.store.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'
import { type Correction, correctionsOf, saveCorrection } from './correction.store.ts'
import { replaceAnswer } from './replace-answer.act.ts'

/**
 * What corrects the answer of several merged petitions corrects it for each that got it. One whose own answer was
 * corrected or is being corrected is left to whoever does it.
 *
 * @law CPTA 27; CPTA-ED 6(6)
 */
export async function correctMembers(
  tx: Tx,
  mailing: Mailing,
  {
    lead,
    answer: wrong,
    correction,
    ...whose
  }: {
    readonly lead: string
    readonly answer: Answer
    readonly correction: Correction
    readonly departmentId: string
    readonly by: Actor & { readonly postId: string }
    readonly at: Instant
  },
): Promise<void> {
  for (const number of await everMergedInto(tx, lead)) {
    const { stage } = await lockPetition(tx, number)
    const to = decideMove('correct-answer', stage)
    const answer = await findAnswer(tx, number)
    const corrected = await correctionsOf(tx, number)
    const isOwn = answer?.text !== wrong.text || corrected.some((one) => one.approvedAt === null)
    if (!to.ok || !answer || isOwn) continue
    const own = { ...correction, nth: corrected.length + 1 }
    await saveCorrection(tx, number, { ...own, at: whose.at })
    const move = { act: 'correct-answer', to: to.value, detail: { lead } } as const
    await replaceAnswer(tx, mailing, { number, answer, correction: own, ...move, ...whose })
  }
}
