import { type Instant, instantAt, seoulText } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import type { News } from './news.store.ts'

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // XML has no place for most control characters
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')

/** A feed of news: RFC 4287. */
export function atomOf(feed: {
  siteUrl: string
  lang: Lang
  title: string
  entries: readonly News[]
  now: Instant
}): string {
  const { siteUrl, lang, title, entries } = feed
  const self = `${siteUrl}${inLang(lang, '/feeds/news')}`
  const first = entries[0]
  const updated = first ? instantAt(first.publishedOn, 9 * 60) : feed.now
  const entryOf = (one: News) => {
    const text = one.texts[lang] ?? one.texts.ko
    const at = seoulText(instantAt(one.publishedOn, 9 * 60))
    const address = escaped(`${siteUrl}${inLang(lang, `/news/${one.id}`)}`)
    return [
      '  <entry>',
      `    <id>${address}</id>`,
      `    <title>${escaped(text.title)}</title>`,
      `    <link rel="alternate" href="${address}"/>`,
      `    <published>${at}</published>`,
      `    <updated>${at}</updated>`,
      `    <summary>${escaped(text.body.slice(0, 300))}</summary>`,
      '  </entry>',
    ]
  }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <id>${escaped(self)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${seoulText(updated)}</updated>`,
    `  <link rel="self" href="${escaped(self)}"/>`,
    `  <author><name>${escaped(title)}</name></author>`,
    ...entries.flatMap(entryOf),
    '</feed>',
    '',
  ].join('\n')
}
