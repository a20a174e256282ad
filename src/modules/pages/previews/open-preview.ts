import { departments } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Reader } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { getItem, type Item } from '../items/item.store.ts'
import { maskedFor } from '../items/masked-for.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { getRevision, type Revision } from '../items/revision.store.ts'
import { mediaIn } from '../items/texts.rule.ts'
import { findPreview } from './preview.store.ts'

export interface OpenPreview {
  readonly item: Item
  /** What of it whoever made it may see is shown. */
  readonly maker: Pick<Clerk, 'contract'>
  readonly revision: Revision
  /** Of the images and files in it. */
  readonly mediaIds: readonly number[]
}

/**
 * What the address of a preview shows now. It ends after its days, when somebody ends it, when the text is published,
 * withdrawn or thrown away, and when whoever made it may write the text no more: with the post, with the contract. What
 * was made under a contract has the numbers of persons masked.
 *
 * @article 3(3) @article 17(1)
 * @throws NotFound
 */
export async function openPreview(look: Reader, token: string, now: Instant): Promise<OpenPreview> {
  const preview = token.length > 100 ? undefined : await findPreview(look, token, now)
  if (!preview) throw new NotFound('preview', 'unknown or over')
  const item = await getItem(look, preview.itemId)
  const maker = await makerOf(look, preview.madeBy, now)
  if (!maker || item.state === 'trash' || !mayEdit(item, maker)) throw new NotFound('preview', 'ended')
  const revision = maskedFor(maker, await getRevision(look, item.id, preview.n))
  return { item, maker, revision, mediaIds: mediaIn(revision.texts) }
}

async function makerOf(look: Reader, madeBy: string, now: Instant) {
  const staffId = Number(/^staff:(\d+)$/.exec(madeBy)?.[1] ?? 0)
  const post = await departments.clerkFor(look, staffId, dayOf(now))
  return post ?? (await departments.contracts.clerkFor(look, staffId, now))
}
