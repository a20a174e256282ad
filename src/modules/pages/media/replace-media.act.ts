import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { decideChange, type ChangeRefusal } from '../items/may-edit.rule.ts'
import { lockMedia, type Media, type MediaBytes, saveMedia } from './media.store.ts'
import { putBytes } from './put-bytes.act.ts'
import { isApproved } from './seen-media.store.ts'
import { saveWaiting } from './waiting.store.ts'

export type ReplaceRefusal = ChangeRefusal | 'other-kind' | 'personal-data' | 'unreadable'

/**
 * Puts other bytes in the place of those that are there, under the same address. The old ones are nobody's from now
 * on and are swept away. Only its own kind takes its place: what a link promises is what comes.
 *
 * What a second person approved is replaced by nobody alone: the new bytes wait for a second person too. What holds
 * personal data never takes the place, nor elsewhere what no program can read where the city wants a second person to
 * look at such.
 *
 * @article 3(3) @article 17(1) @refusal not-yours, changed, other-kind, personal-data, unreadable
 * @returns whether it was replaced or waits
 */
export async function replaceMedia(
  tx: Tx,
  {
    id,
    version,
    ending,
    hasPersonalData,
    needsSecond,
    by,
    at,
    ...bytes
  }: MediaBytes &
    Pick<Media, 'id' | 'version' | 'ending'> & {
      readonly hasPersonalData: boolean
      /** It cannot be read, and the city wants a second person to look at such. */
      readonly needsSecond: boolean
      readonly by: Clerk
      readonly at: Instant
    },
): Promise<Result<'replaced' | 'asked', ReplaceRefusal>> {
  const media = await lockMedia(tx, id)
  const decided = decideChange(media, by, version)
  if (!decided.ok) return decided
  if (media.ending !== ending) return refuse('other-kind')
  if (hasPersonalData) return refuse('personal-data')
  if (await isApproved(tx, id, at)) {
    await saveWaiting(tx, id, { ...bytes, madeBy: by.id, madeAt: at, decidedBy: null, decidedAt: null })
    // whoever looked at what waited before decides that alone
    await saveMedia(tx, media)
    record(tx, { what: 'media.replacement-asked', about: `media:${id}`, by })
    return ok('asked')
  }
  if (needsSecond && (await isApproved(tx, id, at, 'every-section'))) return refuse('unreadable')
  await putBytes(tx, media, { bytes, by: by.id, at })
  record(tx, { what: 'media.replaced', about: `media:${id}`, by })
  return ok('replaced')
}
