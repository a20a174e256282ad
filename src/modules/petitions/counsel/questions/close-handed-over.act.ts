import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { saveQuestion } from './question.store.ts'

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
