import { type Instant, seoulText } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { wordsOf } from '../document/document.rule.ts'
import type { Published } from '../publishing/published.store.ts'

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // XML has no place for most control characters
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')

/** A feed of a section: RFC 4287. */
export function atomOf(feed: {
  siteUrl: string
  lang: Lang
  /** Of the section. */
  path: string
  title: string
  entries: readonly Published[]
  now: Instant
}): string {
  const { siteUrl, lang, title, entries } = feed
  const self = `${siteUrl}${inLang(lang, `/feeds/${feed.path}`)}`
  const first = entries[0]
  const updated = first ? first.fromAt : feed.now
  const entryOf = (one: Published) => {
    const text = one.texts[lang] ?? one.texts.ko
    const address = escaped(`${siteUrl}${inLang(lang, `/${one.path}`)}`)
    return [
      '  <entry>',
      `    <id>${address}</id>`,
      `    <title>${escaped(text.title)}</title>`,
      `    <link rel="alternate" href="${address}"/>`,
      `    <published>${seoulText(one.fromAt)}</published>`,
      `    <updated>${seoulText(one.changedAt > one.fromAt ? one.changedAt : one.fromAt)}</updated>`,
      `    <summary>${escaped(wordsOf(text.document).slice(0, 300))}</summary>`,
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
