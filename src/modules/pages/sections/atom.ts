import { atomFeed } from '#kernel/atom.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { wordsOf } from '../document/document.rule.ts'
import type { Published } from '../publishing/published.store.ts'

/** A feed of a section. */
export function atomOf(feed: {
  siteUrl: string
  lang: Lang
  /** Of the section. */
  path: string
  title: string
  entries: readonly Published[]
  now: Instant
}): string {
  const { siteUrl, lang, title } = feed
  const entries = feed.entries.map((one) => {
    const { title, document } = one.texts[lang] ?? one.texts.ko
    return {
      address: `${siteUrl}${inLang(lang, `/${one.path}`)}`,
      title,
      published: one.fromAt,
      updated: one.changedAt > one.fromAt ? one.changedAt : one.fromAt,
      text: wordsOf(document),
    }
  })
  const self = `${siteUrl}${inLang(lang, `/feeds/${feed.path}`)}`
  return atomFeed({ lang, self, title, updated: entries[0]?.published ?? feed.now, entries })
}
