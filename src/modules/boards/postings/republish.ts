import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { putDocument, removeDocument } from '#kernel/search.ts'
import { instantAt, nextDay } from '#kernel/time.ts'
import { putAttachmentEntries } from '../attachments/attachment.store.ts'
import { shownText } from '../withheld/shown-text.rule.ts'
import { restoredOn, runningAgainst } from '../withheld/withheld.store.ts'
import { lockPosting, putEntry } from './republish.store.ts'

/**
 * Writes what everyone may read of a posting: page, lists, search. The end of every act on one; a posting that an
 * officer has not let through yet has no entry.
 *
 * @article 13 @article 6(2) what is withheld leaves every public place in the same transaction
 */
export async function republishPosting(tx: Tx, id: number): Promise<void> {
  const posting = await lockPosting(tx, id)
  const { boardId, postedOn, postedUntil } = posting
  touch(tx, `board:${boardId}`, `posting:${id}`)
  const document = `posting:${boardId}:${id}`
  if (posting.state !== 'shown') return removeDocument(tx, document)
  const withheld = await runningAgainst(tx, { postingId: id })
  await putEntry(tx, posting, { withheld, restoredOn: await restoredOn(tx, { postingId: id }) })
  await putAttachmentEntries(tx, id, withheld === undefined && !posting.isClosed)
  const { title, body } = shownText(posting, withheld)
  if (title === '' && body === '') return removeDocument(tx, document)
  return putDocument(tx, {
    id: document,
    kind: 'posting',
    lang: 'ko',
    url: `/boards/${boardId}/${id}`,
    title,
    body,
    publishedOn: postedOn,
    expiresAt: postedUntil === null ? undefined : instantAt(nextDay(postedUntil), 0),
  })
}
