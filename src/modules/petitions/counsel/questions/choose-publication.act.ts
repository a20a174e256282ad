import { type Actor, record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { lockQuestion, saveQuestion } from './question.store.ts'
import { republishQuestion } from './republish.act.ts'

/** The asker lets the question be published, or takes it from the public: at once, everywhere. @article 11(1) */
export async function chooseQuestionPublication(
  tx: Tx,
  seal: Seal,
  { number, isOpen, by }: { number: string; isOpen: boolean; by: Actor },
): Promise<void> {
  const question = await lockQuestion(tx, seal, number)
  if (question.isOpen === isOpen) return
  await saveQuestion(tx, number, { isOpen })
  await republishQuestion(tx, seal, number)
  record(tx, { what: 'question.publication', about: `counsel:${number}`, by, detail: { open: isOpen } })
}
