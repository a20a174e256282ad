import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { decideChange, type ChangeRefusal } from '../items/may-edit.rule.ts'
import { usesOf } from './media-use.store.ts'
import { lockMedia, removeMedia } from './media.store.ts'

/** Deletes what no text uses, no draft and no text that ended among them. @refusal not-yours, changed, in-use */
export async function deleteMedia(
  tx: Tx,
  { id, version, by }: { readonly id: number; readonly version: number; readonly by: Clerk },
): Promise<Result<void, ChangeRefusal | 'in-use'>> {
  const media = await lockMedia(tx, id)
  const decided = decideChange(media, by, version)
  if (!decided.ok) return decided
  if ((await usesOf(tx, id)).length > 0) return refuse('in-use')
  await removeMedia(tx, id)
  record(tx, { what: 'media.deleted', about: `media:${id}`, by })
  return ok(undefined)
}
