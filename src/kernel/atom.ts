import { type Instant, seoulText } from './time.ts'

/** Characters of a summary. */
const SUMMARY = 300

export interface AtomEntry {
  /** Whole. */
  readonly address: string
  readonly title: string
  readonly author?: string | undefined
  readonly published: Instant
  readonly updated: Instant
  /** Cut off where it is long. */
  readonly text: string
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // XML has no place for most control characters
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

/** A feed, newest first: RFC 4287. `self` is its own whole address. */
export function atomFeed(feed: {
  lang: string
  self: string
  title: string
  /** Of the newest; of now where there is none. */
  updated: Instant
  entries: readonly AtomEntry[]
}): string {
  const entryOf = (one: AtomEntry) => [
    '  <entry>',
    `    <id>${escaped(one.address)}</id>`,
    `    <title>${escaped(one.title)}</title>`,
    `    <link rel="alternate" href="${escaped(one.address)}"/>`,
    ...(one.author === undefined ? [] : [`    <author><name>${escaped(one.author)}</name></author>`]),
    `    <published>${seoulText(one.published)}</published>`,
    `    <updated>${seoulText(one.updated)}</updated>`,
    `    <summary>${escaped([...one.text].slice(0, SUMMARY).join(''))}</summary>`,
    '  </entry>',
  ]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `  <id>${escaped(feed.self)}</id>`,
    `  <title>${escaped(feed.title)}</title>`,
    `  <updated>${seoulText(feed.updated)}</updated>`,
    `  <link rel="self" href="${escaped(feed.self)}"/>`,
    `  <author><name>${escaped(feed.title)}</name></author>`,
    ...feed.entries.flatMap(entryOf),
    '</feed>',
    '',
  ].join('\n')
}
