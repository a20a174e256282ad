import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import { countSentBy, findByFormKey } from '../messages/message.store.ts'
import { settingsOf } from '../topics/topic.store.ts'
import { hourStateOf } from './hour.rule.ts'
import { lockHour } from './hour.store.ts'
import { insertQuestion } from './question.store.ts'

export type HourRefusal = 'may-not-write' | 'not-taking' | 'too-many' | 'not-shown'

/**
 * A verified citizen asks in advance, while questions are taken. The office looks before everyone reads it.
 *
 * @refusal may-not-write, not-taking, too-many
 * @article 12(1) @law ICNA 44-5(1)1
 */
export async function askInHour(
  tx: Tx,
  q: { hourId: number; formKey: string; body: string; by: Citizen; at: Instant },
): Promise<Result<number, HourRefusal>> {
  const { hourId, by, at } = q
  if (!by.mayWrite) return refuse('may-not-write')
  const known = await findByFormKey(tx, 'hour_question', q.formKey)
  if (known !== undefined) return ok(known)
  const hour = await lockHour(tx, hourId)
  if (hourStateOf(hour, at) !== 'taking') return refuse('not-taking')
  const { citizenId, nickname } = by
  if ((await countSentBy(tx, citizenId, at)) >= (await settingsOf(tx)).messagesPerDay)
    return refuse('too-many')
  const id = await insertQuestion(tx, {
    hourId,
    citizenId,
    nickname,
    formKey: q.formKey,
    body: q.body,
    askedAt: at,
  })
  record(tx, { what: 'dialogue.hour-asked', about: `question-hour:${hourId}`, by, detail: { question: id } })
  return ok(id)
}
