import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { saveTakenBack } from '../answers/answer.store.ts'
import { endApproval } from './line.store.ts'

/** An answer on its way is a draft again: what it answered has changed, or is another's to answer. @law CPTA 27 */
export async function takeBackAnswer(tx: Tx, number: string, at: Instant): Promise<void> {
  await endApproval(tx, number, 'taken-back', at)
  await saveTakenBack(tx, number)
}
