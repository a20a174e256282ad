import type { Reader } from '#kernel/db.ts'
import { type Answer, findAnswer } from '../answers/answer.store.ts'
import { findOpenCorrection } from '../corrections/correction.store.ts'
import { everMergedInto } from '../merging/merging.store.ts'
import { findObjection } from '../objections/objection.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { decideReopenedWith } from './reopening.rule.ts'
import type { AnsweredWith } from './reopening.view.tsx'

/** Those merged into a petition that were answered, in the order of their numbers. */
export async function answeredWith(
  look: Reader,
  { lead, common }: { lead: string; common: Answer },
): Promise<(AnsweredWith & { readonly answer: Answer })[]> {
  const found: (AnsweredWith & { readonly answer: Answer })[] = []
  for (const number of await everMergedInto(look, lead)) {
    const { stage, title } = await getPetition(look, number)
    const answer = await findAnswer(look, number)
    if (!answer?.approvedAt) continue
    const objection = await findObjection(look, number)
    const decided = decideReopenedWith({
      stage,
      isSameAnswer: answer.text === common.text && answer.outcome === common.outcome,
      hasOpenCorrection: (await findOpenCorrection(look, number)) !== undefined,
      hasOpenObjection: objection !== undefined && objection.outcome === null,
    })
    found.push({ number, title, answer, kept: decided.ok ? undefined : decided.refusal })
  }
  return found
}
