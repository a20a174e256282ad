import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { petitions } from '#modules/petitions/index.ts'
import { republishMessage } from '../entries/republish.act.ts'
import { decideClosing, decideMessageAct, mayReopen, type MessageRefusal } from '../messages/message.rule.ts'
import { lockMessage, saveMessage } from '../messages/message.store.ts'
import { type Mailing, tellWriter } from '../telling/tell-writer.act.ts'
import { settingsOf } from '../topics/topic.store.ts'

interface Closing {
  readonly id: number
  /** The one that the office looked at. */
  readonly version?: number
  readonly side: 'citizen' | 'office'
  readonly by: Actor & { readonly postId?: string }
  readonly at: Instant
}

/**
 * Closes a conversation, by the citizen or the office, with a reason. Before its petition has ended nobody does, and
 * the database refuses it whatever comes here.
 *
 * @refusal as `decideMessageAct` and `decideClosing`
 * @article 12(2)
 */
export async function closeMessage(
  tx: Tx,
  mailing: Mailing,
  { id, version, side, by, at, reason }: Closing & { reason: string },
): Promise<Result<undefined, MessageRefusal>> {
  const message = await lockMessage(tx, id)
  const decided = decideMessageAct('close', message, version)
  if (!decided.ok) return decided
  const { petitionNumber, lang } = message
  const petitionEndedAt =
    petitionNumber === null ? undefined : await petitions.fromDialogue.holdEnd(tx, petitionNumber)
  const may = decideClosing(message, { by: side, petitionEndedAt })
  if (!may.ok) return may
  await saveMessage(tx, id, { closed_at: at, closed_by_kind: side, close_reason: reason })
  await republishMessage(tx, id)
  record(tx, { what: 'dialogue.closed', about: `dialogue:${id}`, by, detail: { side } })
  if (side === 'office') {
    const said = { reason, ...(by.postId === undefined ? {} : { postId: by.postId }) }
    await tellWriter(tx, mailing, { id, lang, about: 'closed', nth: message.version, ...said, at })
  }
  return ok(undefined)
}

/** Opens a closed conversation again, within the city's days. @refusal as `decideMessageAct`; too-late @article 12(1) */
export async function reopenMessage(
  tx: Tx,
  mailing: Mailing,
  { id, version, side, by, at }: Closing,
): Promise<Result<undefined, MessageRefusal>> {
  const message = await lockMessage(tx, id)
  const decided = decideMessageAct('reopen', message, version)
  if (!decided.ok) return decided
  const { closedAt, lang } = message
  if (closedAt === null || !mayReopen(closedAt, (await settingsOf(tx)).reopenDays, at))
    return refuse('too-late')
  await saveMessage(tx, id, { closed_at: null, closed_by_kind: null, close_reason: null })
  await republishMessage(tx, id)
  record(tx, { what: 'dialogue.reopened', about: `dialogue:${id}`, by, detail: { side } })
  if (side === 'office')
    await tellWriter(tx, mailing, { id, lang, about: 'reopened', nth: message.version, at })
  return ok(undefined)
}
