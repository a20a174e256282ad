import { atomFeed } from '#kernel/atom.ts'
import { type Instant, instantAt } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import type { MessageEntry } from './entry.store.ts'

/** Open conversations, newest first. @article 12(1) */
export function feedOf(feed: {
  siteUrl: string
  lang: Lang
  title: string
  entries: readonly MessageEntry[]
  now: Instant
}): string {
  const { siteUrl, lang, title } = feed
  const entries = feed.entries.map((one) => ({
    address: `${siteUrl}${inLang(lang, `/mayor/messages/${one.id}`)}`,
    title: one.title ?? '',
    author: one.shownAs ?? '',
    published: instantAt(one.writtenOn, 0),
    updated: instantAt(one.writtenOn, 0),
    text: one.text ?? '',
  }))
  const self = `${siteUrl}${inLang(lang, '/feeds/mayor')}`
  return atomFeed({ lang, self, title, updated: entries[0]?.published ?? feed.now, entries })
}
