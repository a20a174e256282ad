import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { decideChange, type ChangeRefusal } from '../items/may-edit.rule.ts'
import { removeForms } from './media-form.store.ts'
import { lockMedia, type Media, saveMedia } from './media.store.ts'
import { republishMedia } from './republish-media.act.ts'
import { PREPARE, type Prepare } from './upload-media.act.ts'

/**
 * Changes what is said of an image or file. Another focus has the cuts made anew; the managing department alone hands
 * it to another department.
 *
 * @article 3(3) @refusal not-yours, changed
 */
export async function editMedia(
  tx: Tx,
  {
    id,
    version,
    by,
    at,
    departmentId,
    ...changes
  }: Pick<Media, 'id' | 'version' | 'licence' | 'alt' | 'focus'> & {
    readonly departmentId: string | undefined
    readonly by: Clerk
    readonly at: Instant
  },
): Promise<Result<void, ChangeRefusal>> {
  const media = await lockMedia(tx, id)
  const decided = decideChange(media, by, version)
  if (!decided.ok) return decided
  const isElsewhere = media.focus.x !== changes.focus.x || media.focus.y !== changes.focus.y
  const isRemade = media.kind === 'image' && isElsewhere
  const edition = media.edition + (isRemade ? 1 : 0)
  const owner = by.rights.has('site-admin') && departmentId ? departmentId : media.departmentId
  const changed = { ...media, ...changes, departmentId: owner, edition }
  await saveMedia(tx, changed)
  if (isRemade) {
    await removeForms(tx, id, 'cut')
    await enqueue<Prepare>(tx, PREPARE, { id, edition })
  }
  await republishMedia(tx, changed, at)
  record(tx, { what: 'media.edited', about: `media:${id}`, by })
  return ok(undefined)
}
