import { departments } from '#modules/departments/index.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Reader } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { LANGS } from '#kernel/words.ts'
import { mediaOf } from '../document/document.rule.ts'
import { getItem, type Item } from '../items/item.store.ts'
import { maskedFor } from '../items/masked-for.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { getRevision, type Revision } from '../items/revision.store.ts'
import { findPreview } from './preview.store.ts'

export interface OpenPreview {
  readonly item: Item
  readonly revision: Revision
  /** Of the images and files in it. */
  readonly mediaIds: readonly number[]
}

/**
 * What the address of a preview shows now. It ends after its days, when the text is thrown away, and when whoever made
 * it works for the city no more; what was made under a contract ends with it, and has the numbers of persons masked.
 *
 * @article 3(3) @article 17(1)
 * @throws NotFound
 */
export async function openPreview(look: Reader, token: string, now: Instant): Promise<OpenPreview> {
  const preview = token.length > 100 ? undefined : await findPreview(look, token, now)
  if (!preview) throw new NotFound('preview', 'unknown or over')
  const item = await getItem(look, preview.itemId)
  const maker = await makerOf(look, preview.madeBy, now)
  if (!maker || item.state === 'trash' || (maker.contract && !mayEdit(item, maker)))
    throw new NotFound('preview', 'ended')
  const revision = maskedFor(maker, await getRevision(look, item.id, preview.n))
  const mediaIds = LANGS.flatMap((lang) => mediaOf(revision.texts[lang]?.document ?? { blocks: [] }))
  return { item, revision, mediaIds: [...new Set(mediaIds)] }
}

async function makerOf(look: Reader, madeBy: string, now: Instant) {
  const staffId = Number(/^staff:(\d+)$/.exec(madeBy)?.[1] ?? 0)
  const post = await departments.clerkFor(look, staffId, dayOf(now))
  return post ?? (await departments.contracts.clerkFor(look, staffId, now))
}
