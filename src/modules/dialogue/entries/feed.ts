import { type Instant, instantAt, seoulText } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import type { MessageEntry } from './entry.store.ts'

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // XML has no place for most control characters
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')

/** Characters of a summary. */
const LONGEST = 300

/** Open conversations, newest first: RFC 4287. @article 12(1) */
export function feedOf(feed: {
  siteUrl: string
  lang: Lang
  title: string
  entries: readonly MessageEntry[]
  now: Instant
}): string {
  const { siteUrl, lang, title, entries, now } = feed
  const self = `${siteUrl}${inLang(lang, '/feeds/mayor')}`
  const [first] = entries
  const entryOf = (one: MessageEntry) => {
    const address = escaped(`${siteUrl}${inLang(lang, `/mayor/messages/${one.id}`)}`)
    const at = seoulText(instantAt(one.writtenOn, 0))
    return [
      '  <entry>',
      `    <id>${address}</id>`,
      `    <title>${escaped(one.title ?? '')}</title>`,
      `    <link rel="alternate" href="${address}"/>`,
      `    <author><name>${escaped(one.shownAs ?? '')}</name></author>`,
      `    <updated>${at}</updated>`,
      `    <summary>${escaped((one.text ?? '').slice(0, LONGEST))}</summary>`,
      '  </entry>',
    ]
  }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <id>${escaped(self)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <link rel="self" href="${escaped(self)}"/>`,
    `  <updated>${seoulText(first ? instantAt(first.writtenOn, 0) : now)}</updated>`,
    ...entries.flatMap(entryOf),
    '</feed>',
    '',
  ].join('\n')
}
