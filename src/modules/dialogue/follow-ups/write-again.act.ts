import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import { republishMessage } from '../entries/republish.act.ts'
import { decideMessageAct, type MessageRefusal } from '../messages/message.rule.ts'
import { findByFormKey, lockMessage, saveMessage } from '../messages/message.store.ts'
import { tellOffice } from '../telling/tell-office.act.ts'
import type { Mailing } from '../telling/tell-writer.act.ts'
import { followUpsOf, insertFollowUp } from './follow-up.store.ts'

/** In one conversation. */
const MOST = 50

/**
 * The citizen writes again in an own conversation, until it is closed. One form sent twice is one.
 *
 * @refusal may-not-write, too-many; as `decideMessageAct`
 * @article 12(1)
 */
export async function writeAgain(
  tx: Tx,
  mailing: Mailing,
  { id, formKey, body, by, at }: { id: number; formKey: string; body: string; by: Citizen; at: Instant },
): Promise<Result<undefined, MessageRefusal | 'may-not-write' | 'too-many'>> {
  const message = await lockMessage(tx, id)
  if (!by.mayWrite || message.citizenId !== by.citizenId) return refuse('may-not-write')
  if ((await findByFormKey(tx, 'follow_up', formKey)) !== undefined) return ok(undefined)
  const decided = decideMessageAct('write-again', message)
  if (!decided.ok) return decided
  if ((await followUpsOf(tx, id)).length >= MOST) return refuse('too-many')
  const nth = await insertFollowUp(tx, { messageId: id, formKey, body, at })
  await saveMessage(tx, id, {})
  await republishMessage(tx, id)
  record(tx, { what: 'dialogue.written-again', about: `dialogue:${id}`, by })
  await tellOffice(tx, mailing, { id, about: 'again', nth, at })
  return ok(undefined)
}
