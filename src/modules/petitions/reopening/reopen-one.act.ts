import { removeDocument } from '#kernel/search.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Answer } from '../answers/answer.store.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { forgetKept } from '../payments/charge/charge.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import type { Stage } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { insertReopening, reopeningsOf, saveReopened } from './reopening.store.ts'

interface Reopened {
  readonly number: string
  readonly act: 'reopen' | 'reopen-merged'
  readonly to: Stage
  /** That stood until now. */
  readonly answer: Answer
  readonly reason: string
  /** With which it is processed again. */
  readonly lead?: string
  readonly by: Clerk
  readonly at: Instant
}

/** Keeps the answer that stood, begins the period anew and tells the petitioner why. @law CPTA 5(1), 35(2) */
export async function reopenOne(tx: Tx, mailing: Mailing, r: Reopened): Promise<void> {
  const { number, act, to, answer, reason, lead, by, at } = r
  if (answer.approvedAt === null) throw new Error(`${number} was not answered`)
  const nth = (await reopeningsOf(tx, number)).length + 1
  await insertReopening(tx, number, { nth, reason, by: by.id, at, answer, answeredAt: answer.approvedAt })
  await saveReopened(tx, number, at)
  await forgetKept(tx, number)
  await removeDocument(tx, `petition:${number}`)
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const detail = { nth, ...(lead && { lead }) }
  const moving = { act, to, by, at, departmentId, postId, says: reason, detail } as const
  const seq = await movePetition(tx, number, moving)
  await tellPetitioner(tx, mailing, number, { act: 'reopen', seq, postId, says: reason, at })
}
