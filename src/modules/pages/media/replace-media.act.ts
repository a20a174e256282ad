import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { decideChange, type ChangeRefusal } from '../items/may-edit.rule.ts'
import { removeForms } from './media-form.store.ts'
import { lockMedia, type Media, type MediaBytes, saveMedia } from './media.store.ts'
import { isApproved } from './seen-media.store.ts'
import { noteFormer } from './removed.store.ts'
import { republishMedia } from './republish-media.act.ts'
import { PREPARE, type Prepare } from './upload-media.act.ts'

export type ReplaceRefusal = ChangeRefusal | 'other-kind' | 'approved' | 'personal-data' | 'unreadable'

/**
 * Puts other bytes in the place of those that are there, under the same address. The old ones are nobody's from now
 * on and are swept away. Only its own kind takes its place: what a link promises is what comes.
 *
 * What everyone sees is replaced by nobody alone where a second person approved it, nor by what holds personal data,
 * nor by what no program can read where the city wants a second person to look at such.
 *
 * @article 3(3) @article 17(1) @refusal not-yours, changed, other-kind, approved, personal-data, unreadable
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
): Promise<Result<void, ReplaceRefusal>> {
  const media = await lockMedia(tx, id)
  const decided = decideChange(media, by, version)
  if (!decided.ok) return decided
  if (media.ending !== ending) return refuse('other-kind')
  if (await isApproved(tx, id, at)) return refuse('approved')
  if (needsSecond && (await isApproved(tx, id, at, 'every-section'))) return refuse('unreadable')
  if (hasPersonalData) return refuse('personal-data')
  const edition = media.edition + 1
  const changed: Media = {
    ...media,
    ...bytes,
    state: 'waiting',
    focus: { x: 50, y: 50 },
    edition,
    replacedBy: by.id,
    replacedAt: at,
  }
  await noteFormer(tx, id)
  await removeForms(tx, id, 'all')
  await saveMedia(tx, changed)
  await enqueue<Prepare>(tx, PREPARE, { id, edition })
  await republishMedia(tx, changed, at)
  record(tx, { what: 'media.replaced', about: `media:${id}`, by })
  return ok(undefined)
}
