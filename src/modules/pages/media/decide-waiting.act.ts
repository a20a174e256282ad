import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { lockMedia, saveMedia } from './media.store.ts'
import { putBytes } from './put-bytes.act.ts'
import { decideWaiting, type WaitingRefusal } from './waiting.rule.ts'
import { dropWaiting, findWaiting, saveWaiting } from './waiting.store.ts'

interface Decision {
  readonly id: number
  /** Of what was looked at. */
  readonly version: number
  readonly by: Clerk
  readonly at: Instant
}

/**
 * A second person lets what waits take the place: every text shows it at the same address from now on.
 *
 * @article 3(3) @refusal not-yours, changed, none-waiting, own-replacement
 */
export async function approveWaiting(
  tx: Tx,
  { id, version, by, at }: Decision,
): Promise<Result<void, WaitingRefusal>> {
  const media = await lockMedia(tx, id)
  const waiting = await findWaiting(tx, id)
  const decided = decideWaiting(media, waiting, { by, version, takesBack: false })
  if (!decided.ok || !waiting) return decided
  const { hash, bytes, width, height, madeBy } = waiting
  await putBytes(tx, media, { bytes: { hash, bytes, width, height }, by: madeBy, at })
  record(tx, { what: 'media.replacement-approved', about: `media:${id}`, by, detail: { madeBy } })
  return ok(undefined)
}

/** A second person sends it back, or its maker takes it back; the bytes are swept away. @article 3(3) */
export async function returnWaiting(
  tx: Tx,
  { id, version, by, at }: Decision,
): Promise<Result<void, WaitingRefusal>> {
  const media = await lockMedia(tx, id)
  const waiting = await findWaiting(tx, id)
  const decided = decideWaiting(media, waiting, { by, version, takesBack: true })
  if (!decided.ok || !waiting) return decided
  if (waiting.madeBy === by.id) await dropWaiting(tx, id)
  else await saveWaiting(tx, id, { ...waiting, decidedBy: by.id, decidedAt: at })
  await saveMedia(tx, media)
  record(tx, { what: 'media.replacement-returned', about: `media:${id}`, by })
  return ok(undefined)
}
