import { departments } from '#modules/departments/index.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type LocalDate } from '#kernel/time.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type ConsultRefusal, decideReplyBy } from './consultation.rule.ts'
import { insertConsultation } from './consultation.store.ts'

export interface Question {
  readonly postId: string
  readonly question: string
  readonly replyBy: LocalDate
  /** Whether the other department may read what the petitioner wrote, and what came later. */
  readonly sharesText: boolean
  readonly sharesSupplements: boolean
}

/**
 * Asks another department, which reads the question and what is shared of the petition, never who filed it. The
 * period of the petition goes on.
 *
 * @law CPTA 20(1), 20(2) @article 10(3)
 */
export async function consult(
  tx: Tx,
  act: OfficeAct & Question,
): Promise<Result<number, OfficeRefusal | ConsultRefusal>> {
  const locked = await lockForAct(tx, 'consult', act)
  if (!locked.ok) return locked
  const { number, by, at, postId, question, sharesText, sharesSupplements } = act
  const { petition, to } = locked.value
  const today = dayOf(at)
  const posts = await departments.postsWith(tx, { right: 'petition-handle', day: today })
  const post = posts.find((one) => one.postId === postId)
  if (!post) return refuse('no-such-post')
  if (post.departmentId === by.departmentId) return refuse('own-department')
  const replyBy = decideReplyBy(act.replyBy, { today, dueOn: petition.dueOn })
  if (!replyBy.ok) return replyBy
  const id = await insertConsultation(tx, {
    number,
    askedBy: by.id,
    askingDepartmentId: by.departmentId,
    askingPostId: by.postId,
    departmentId: post.departmentId,
    postId,
    question,
    sharesText,
    sharesSupplements,
    askedAt: at,
    replyBy: replyBy.value,
  })
  await movePetition(tx, number, {
    act: 'consult',
    to,
    by,
    at,
    departmentId: by.departmentId,
    postId: by.postId,
    detail: { consultation: id, department: post.departmentId, replyBy: replyBy.value },
  })
  return ok(id)
}
