import { type Instant, seoulText } from './time.ts'
import type { Lang } from './words.ts'

export interface FeedEntry {
  readonly address: string
  readonly title: string
  /** Without it the feed's own title. */
  readonly author?: string | undefined
  readonly publishedAt: Instant
  readonly changedAt: Instant
  /** Its first 300 characters are told. */
  readonly text: string
}

const SUMMARY = 300
/** XML has no place for most control characters. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(NOT_XML, '')

function entryOf({ address, title, author, publishedAt, changedAt, text }: FeedEntry): string[] {
  const at = escaped(address)
  return [
    '  <entry>',
    `    <id>${at}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <link rel="alternate" href="${at}"/>`,
    ...(author ? [`    <author><name>${escaped(author)}</name></author>`] : []),
    `    <published>${seoulText(publishedAt)}</published>`,
    `    <updated>${seoulText(changedAt)}</updated>`,
    `    <summary>${escaped([...text].slice(0, SUMMARY).join(''))}</summary>`,
    '  </entry>',
  ]
}

/** A feed by RFC 4287, whole addresses in it; `now` is when it was updated while nothing is in it. */
export function atomOf(feed: {
  readonly lang: Lang
  readonly self: string
  readonly title: string
  readonly entries: readonly FeedEntry[]
  readonly now: Instant
}): string {
  const newest = feed.entries
    .map((one) => one.changedAt)
    .toSorted()
    .at(-1)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `  <id>${escaped(feed.self)}</id>`,
    `  <title>${escaped(feed.title)}</title>`,
    `  <updated>${seoulText(newest ?? feed.now)}</updated>`,
    `  <link rel="self" href="${escaped(feed.self)}"/>`,
    `  <author><name>${escaped(feed.title)}</name></author>`,
    ...feed.entries.flatMap(entryOf),
    '</feed>',
    '',
  ].join('\n')
}
