import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import { republishMessage } from '../entries/republish.act.ts'
import { adoptPhotographs } from '../photographs/photograph.store.ts'
import { type Mailing, tellWriter } from '../telling/tell-writer.act.ts'
import { tellOffice } from '../telling/tell-office.act.ts'
import { settingsOf, topicsOf } from '../topics/topic.store.ts'
import { countSentBy, findByFormKey, insertMessage, type NewMessage } from './message.store.ts'
import { type Writer, writerRow } from './writer.store.ts'

export type SendingRefusal = 'may-not-write' | 'no-topic' | 'too-many'

/**
 * A citizen writes to the mayor. One form sent twice is one message. Its clock runs from now: within eight working
 * hours somebody judges whether it needs an answer under the Act.
 *
 * @returns its number; refuses `may-not-write`, `no-topic`, `too-many` in a day
 * @article 12(1) @article 12(2) open or closed is the writer's choice
 */
export async function sendMessage(
  tx: Tx,
  mailing: Mailing,
  { by, writer, ...message }: Omit<NewMessage, 'citizenId' | 'nickname'> & { by: Citizen; writer: Writer },
): Promise<Result<number, SendingRefusal>> {
  const { seal } = mailing
  const { formKey, topicId, arrivedAt: at, isOpen, lang } = message
  if (!by.mayWrite) return refuse('may-not-write')
  const known = await findByFormKey(tx, 'message', formKey)
  if (known !== undefined) return ok(known)
  if (!(await topicsOf(tx)).some((one) => one.id === topicId)) return refuse('no-topic')
  if ((await countSentBy(tx, by.citizenId, at)) >= (await settingsOf(tx)).messagesPerDay)
    return refuse('too-many')
  const { citizenId, nickname } = by
  const id = await insertMessage(tx, { ...message, citizenId, nickname }, writerRow(seal, writer))
  await adoptPhotographs(tx, { formKey, citizenId }, id)
  await republishMessage(tx, id)
  record(tx, { what: 'dialogue.sent', about: `dialogue:${id}`, by, detail: { topic: topicId, open: isOpen } })
  await tellWriter(tx, mailing, { id, lang, about: 'sent', nth: 0, at })
  await tellOffice(tx, mailing, { id, about: 'sent', nth: 0, at })
  return ok(id)
}
