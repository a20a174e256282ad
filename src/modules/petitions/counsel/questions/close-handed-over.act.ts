import { type Actor, record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { lockQuestionOfDraft, saveQuestion } from './question.store.ts'

/** The question is closed by becoming a petition, and so only; both name each other. @article 11(1) */
export async function closeHandedOver(
  tx: Tx,
  { number, petitionNumber, by }: { number: string; petitionNumber: string; by: Actor },
): Promise<void> {
  await saveQuestion(tx, number, { stage: 'handed-over', petitionNumber })
  record(tx, {
    what: 'question.handed-over',
    about: `counsel:${number}`,
    by,
    detail: { petition: petitionNumber },
  })
}

/** A draft was filed: the question that it was made from, if there is one, is closed. @article 11(1) */
export async function closeQuestionOfDraft(
  tx: Tx,
  seal: Seal,
  { token, petitionNumber, by }: { token: string; petitionNumber: string; by: Actor },
): Promise<void> {
  const question = await lockQuestionOfDraft(tx, seal, token)
  if (question?.petitionNumber === null)
    await closeHandedOver(tx, { number: question.number, petitionNumber, by })
}
