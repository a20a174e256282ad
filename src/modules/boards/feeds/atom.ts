import { atomFeed } from '#kernel/atom.ts'
import { type Instant, instantAt } from '#kernel/time.ts'
import type { ShownPosting } from '../postings/postings.store.ts'

/** The newest postings of a board that everyone reads. `address` is of the board, `self` of the feed. */
export function atomOf(feed: {
  lang: string
  address: string
  self: string
  title: string
  untitled: string
  entries: readonly Pick<ShownPosting, 'id' | 'title' | 'body' | 'postedOn' | 'writtenAt' | 'editedAt'>[]
  now: Instant
}): string {
  const { lang, self, title } = feed
  const entries = feed.entries.map((one) => {
    const published = one.writtenAt ?? instantAt(one.postedOn, 0)
    return {
      address: `${feed.address}/${one.id}`,
      title: one.title || feed.untitled,
      published,
      updated: one.editedAt ?? published,
      text: one.body,
    }
  })
  return atomFeed({ lang, self, title, updated: entries[0]?.published ?? feed.now, entries })
}
