import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { republishMessage } from '../entries/republish.act.ts'
import { saveFollowUpLook } from '../follow-ups/follow-up.store.ts'
import { decideMessageAct, type MessageRefusal } from '../messages/message.rule.ts'
import { lockMessage, saveMessage } from '../messages/message.store.ts'
import { photographsOf, saveLook } from '../photographs/photograph.store.ts'

interface Looking {
  readonly id: number
  readonly version: number
  readonly by: Clerk
  readonly at: Instant
}

/**
 * The mayor's office looked at an open message: title and text, without what names anybody, and the photographs that it
 * describes are what everyone reads from now on. Again, the later look holds.
 *
 * @refusal as `decideMessageAct`
 * @article 12(1) @article 17(1) after a look
 */
export async function lookAtMessage(
  tx: Tx,
  seal: Seal,
  {
    id,
    version,
    by,
    at,
    title,
    text,
    alts,
  }: Looking & {
    title: string
    text: string
    /** What each shown photograph shows, by its number. */
    alts: ReadonlyMap<number, string>
  },
): Promise<Result<undefined, MessageRefusal>> {
  const decided = decideMessageAct('look', await lockMessage(tx, id), version)
  if (!decided.ok) return decided
  await saveMessage(tx, id, { public_title: title, public_text: text, looked_by: by.id, looked_at: at })
  for (const { nth } of await photographsOf(tx, seal, id)) await saveLook(tx, id, nth, alts.get(nth) || null)
  await republishMessage(tx, id)
  record(tx, { what: 'dialogue.looked', about: `dialogue:${id}`, by })
  return ok(undefined)
}

/** The same of what the citizen wrote afterwards. @refusal as `decideMessageAct`; changed where there is none such */
export async function lookAtFollowUp(
  tx: Tx,
  { id, version, by, at, followUpId, text }: Looking & { followUpId: number; text: string },
): Promise<Result<undefined, MessageRefusal>> {
  const decided = decideMessageAct('look', await lockMessage(tx, id), version)
  if (!decided.ok) return decided
  if (!(await saveFollowUpLook(tx, { id: followUpId, messageId: id, text, by: by.id, at })))
    return refuse('changed')
  await saveMessage(tx, id, {})
  await republishMessage(tx, id)
  record(tx, { what: 'dialogue.looked', about: `dialogue:${id}`, by, detail: { followUp: followUpId } })
  return ok(undefined)
}
