import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Fields } from '../types/read-fields.rule.ts'
import { dropTyped } from '../autosaves/autosave.store.ts'
import { lockOfOther } from '../locks/lock.store.ts'
import { unseenMedia } from '../media/seen-media.store.ts'
import { type Item, lockItem, saveItem } from './item.store.ts'
import { decideEdit, type EditRefusal } from './may-edit.rule.ts'
import { useInDraft } from './use-in-draft.act.ts'
import { insertRevision, type WantedPeriod } from './revision.store.ts'
import { mediaIn, type Texts } from './texts.rule.ts'

export interface Edit {
  readonly id: number
  /** Of the item that the writer looked at. */
  readonly version: number
  readonly by: Clerk
  readonly at: Instant
}
export interface Changes {
  readonly texts: Texts
  readonly fields: Fields
  readonly period: WantedPeriod
  readonly note?: string
}

/**
 * Saves what was written as the newest revision; what everyone sees stays until it is published.
 *
 * @article 5(1) @article 3(3) refuses `not-yours`, `changed`, `trashed`, `locked`, `unseen-media`
 */
export async function saveRevision(
  tx: Tx,
  { id, version, by, at, texts, fields, period, note }: Edit & Changes,
): Promise<Result<Item, EditRefusal>> {
  const item = await lockItem(tx, id)
  const decided = decideEdit(item, by, version)
  if (!decided.ok) return decided
  if (await lockOfOther(tx, { id, staffId: by.staffId, at })) return refuse('locked')
  if ((await unseenMedia(tx, by, mediaIn(texts), at)).length > 0) return refuse('unseen-media')
  const n = item.newest + 1
  const saved: Item = { ...item, newest: n, state: 'draft' }
  await insertRevision(tx, id, { n, at, writtenBy: by.id, texts, fields, period, note: note ?? null })
  await saveItem(tx, saved)
  await useInDraft(tx, { id, path: item.path, texts, at })
  await dropTyped(tx, { id, staffId: by.staffId })
  record(tx, { what: 'item.saved', about: `item:${id}`, by, detail: { revision: String(n) } })
  return ok({ ...saved, version: item.version + 1 })
}
