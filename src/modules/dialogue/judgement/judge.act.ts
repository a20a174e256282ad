import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { petitions } from '#modules/petitions/index.ts'
import { republishMessage } from '../entries/republish.act.ts'
import { decideMessageAct, type Ground, type MessageRefusal } from '../messages/message.rule.ts'
import { lockMessage, saveMessage } from '../messages/message.store.ts'
import { openWriter } from '../messages/writer.store.ts'
import { photographsOf } from '../photographs/photograph.store.ts'
import { type Mailing, tellWriter } from '../telling/tell-writer.act.ts'

export type Judgement = { readonly reason: string } & (
  | { readonly needsAnswer: true; readonly kindId: string }
  | { readonly needsAnswer: false; readonly ground: Ground }
)
export type JudgeRefusal = MessageRefusal | 'no-such-kind' | 'no-photographs'

/**
 * Somebody of the mayor's office judges, once and with a reason, whether a message needs an answer under the Act.
 * "Yes" makes it a petition in the same act: both are there and linked, or neither. Of "no" the writer is told too, with
 * the reason and what can be done.
 *
 * @returns the petition's number, undefined of "no"; refuses as `decideMessageAct` and the petition desk do
 * @article 12(2) @law CPTA-ED 6(7) within eight working hours of the arrival
 */
export async function judgeMessage(
  tx: Tx,
  mailing: Mailing,
  { id, version, by, at, ...judged }: Judgement & { id: number; version: number; by: Clerk; at: Instant },
): Promise<Result<string | undefined, JudgeRefusal>> {
  const { seal } = mailing
  const message = await lockMessage(tx, id)
  const decided = decideMessageAct('judge', message, version)
  if (!decided.ok) return decided
  const { lang, title, body, wantsPublication, arrivedAt } = message
  let petitionNumber: string | undefined
  if (judged.needsAnswer) {
    const petitioner = await openWriter(tx, seal, id)
    if (!petitioner) return refuse('erased')
    const photographs = await photographsOf(tx, seal, id)
    const text = { lang, title, body, wantsPublication, photographs }
    const filing = { messageId: id, kindId: judged.kindId, ...text, petitioner, arrivedAt, by, at }
    const filed = await petitions.fromDialogue.file(tx, mailing, filing)
    if (!filed.ok) return filed
    petitionNumber = filed.value
  }
  const due = petitions.fromDialogue.judgeBy(arrivedAt, await loadCalendar(tx))
  await saveMessage(tx, id, {
    needs_answer: judged.needsAnswer,
    ground: judged.needsAnswer ? null : judged.ground,
    reason: judged.reason,
    judged_by: by.id,
    judged_post_id: by.postId,
    judged_department_id: by.departmentId,
    judged_at: at,
    judge_by: due.ok ? due.value : null,
    petition_number: petitionNumber ?? null,
  })
  await republishMessage(tx, id)
  const detail = { needsAnswer: judged.needsAnswer, petition: petitionNumber ?? null }
  record(tx, { what: 'dialogue.judged', about: `dialogue:${id}`, by, detail })
  const about = judged.needsAnswer ? 'petition' : 'no-answer-needed'
  const ground = judged.needsAnswer ? undefined : judged.ground
  const { reason } = judged
  await tellWriter(tx, mailing, {
    id,
    lang,
    about,
    nth: 0,
    petitionNumber,
    ground,
    reason,
    postId: by.postId,
    at,
  })
  return ok(petitionNumber)
}
