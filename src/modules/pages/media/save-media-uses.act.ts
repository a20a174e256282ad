import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { noteSeen } from './media-shown.store.ts'
import { type MediaUse, putUses } from './media-use.store.ts'
import { getMedia, holdMedia } from './media.store.ts'
import { republishMedia } from './republish-media.act.ts'

export interface NoSuchMedia {
  readonly why: 'no-media'
  readonly ids: readonly number[]
}

/**
 * Replaces what an owner (`item:12`) uses of the library, as part of the owner's own act. Everyone sees an image or
 * file while one text that uses it is published and its period runs; `fromAt` null: the text is a draft, which only
 * keeps what it uses from being deleted. None: the owner is gone.
 *
 * @article 6(1) attachments begin and end with the text
 * @refusal no-media what is not in the library, with its numbers
 */
export async function saveMediaUses(
  tx: Tx,
  { mediaIds, at, ...use }: MediaUse & { readonly mediaIds: readonly number[]; readonly at: Instant },
): Promise<Result<void, NoSuchMedia>> {
  const wanted = [...new Set(mediaIds)]
  const there = await holdMedia(tx, wanted)
  const missing = wanted.filter((id) => !there.includes(id))
  if (missing.length > 0) return refuse({ why: 'no-media', ids: missing })
  const before = await putUses(tx, use, there)
  await noteSeen(
    tx,
    before.filter(({ fromAt }) => fromAt !== null && fromAt <= at).map((one) => one.id),
  )
  const touched = new Set([...before.map((one) => one.id), ...there])
  for (const id of [...touched].toSorted((a, b) => a - b))
    await republishMedia(tx, await getMedia(tx, id), at)
  return ok(undefined)
}
