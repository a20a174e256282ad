import { atomOf } from '#kernel/atom.ts'
import { type Instant, instantAt } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import type { MessageEntry } from './entry.store.ts'

/** Open conversations, newest first: RFC 4287. @article 12(1) */
export function feedOf(feed: {
  siteUrl: string
  lang: Lang
  title: string
  entries: readonly MessageEntry[]
  now: Instant
}): string {
  const { siteUrl, lang, title, entries, now } = feed
  const addressOf = (path: string) => `${siteUrl}${inLang(lang, path)}`
  const told = entries.map((one) => {
    const at = instantAt(one.writtenOn, 0)
    return {
      address: addressOf(`/mayor/messages/${one.id}`),
      title: one.title ?? '',
      author: one.shownAs ?? undefined,
      publishedAt: at,
      changedAt: at,
      text: one.text ?? '',
    }
  })
  return atomOf({ lang, self: addressOf('/feeds/mayor'), title, entries: told, now })
}
