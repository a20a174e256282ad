import { privacy } from '#modules/privacy/index.ts'
import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { removeDocument } from '#kernel/search.ts'
import type { Instant } from '#kernel/time.ts'
import { hideMedia, noteSeen } from './media-shown.store.ts'
import { periodsOf } from './media-use.store.ts'
import { lockMedia, removeMedia } from './media.store.ts'
import { decideRemoval, type RemovalRefusal, type What } from './remove-at-once.rule.ts'
import { bytesOf, forgetFormer, insertRemoved, removeUses, sameMedia } from './removed.store.ts'
import { searchId } from './republish-media.act.ts'

/** Removes bytes from the storage, when nothing else holds them, if whoever wanted it did not come to it. */
export const REMOVE_BYTES = { name: 'pages.remove-bytes' } as const

/**
 * Takes an image or file away at once because of personal data in it, from every text that uses it, with all others of
 * the library that have the same bytes; or only what lay there before it was replaced. Texts say in its place that it
 * is gone.
 *
 * @article 17(1) what anyone may read holds no personal data @law PIPA 21(1)
 * @returns hashes of the bytes, which the caller removes after the act where nothing else holds them
 */
export async function removeAtOnce(
  tx: Tx,
  of: {
    readonly id: number
    readonly version: number
    readonly what: What
    readonly reason: string
    readonly by: Clerk
    readonly at: Instant
  },
): Promise<Result<readonly string[], RemovalRefusal>> {
  const { id, what, reason, by, at } = of
  const media = await lockMedia(tx, id)
  const hasPersonalData = privacy.find(reason).length > 0
  const decided = decideRemoval({ ...of, media, hasPersonalData })
  if (!decided.ok) return decided
  const ids = what === 'all' ? await sameMedia(tx, media.hash) : [id]
  const hashes = await bytesOf(tx, ids, what)
  if (hashes.length === 0) return refuse('none-former')
  if (what === 'former') await forgetFormer(tx, id)
  else for (const one of ids) await remove(tx, one, { reason, by, at })
  await enqueue(tx, REMOVE_BYTES, { hashes })
  record(tx, { what: `media.removed-${what}`, about: `media:${id}`, by, detail: { others: ids.length - 1 } })
  return ok(hashes)
}

async function remove(tx: Tx, id: number, { reason, by, at }: { reason: string; by: Clerk; at: Instant }) {
  const { departmentId } = await lockMedia(tx, id)
  if ((await periodsOf(tx, id)).some(({ fromAt }) => fromAt !== null && fromAt <= at))
    await noteSeen(tx, [id])
  await removeUses(tx, id)
  await hideMedia(tx, id)
  await removeMedia(tx, id)
  await insertRemoved(tx, id, { departmentId, reason, removedBy: by.id, removedAt: at })
  await removeDocument(tx, searchId(id))
  touch(tx, `media:${id}`, 'items')
}
