import { type Instant, instantAt, seoulText } from '#kernel/time.ts'
import type { ShownPosting } from '../postings/postings.store.ts'

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // XML has no place for most control characters
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

const SUMMARY = 300

/** The newest postings of a board that everyone reads: RFC 4287. `address` is of the board, `self` of the feed. */
export function atomOf(feed: {
  lang: string
  address: string
  self: string
  title: string
  untitled: string
  entries: readonly Pick<ShownPosting, 'id' | 'title' | 'body' | 'postedOn' | 'writtenAt' | 'editedAt'>[]
  now: Instant
}): string {
  type Entry = (typeof feed.entries)[number]
  const atOf = (one: Entry) => one.writtenAt ?? instantAt(one.postedOn, 0)
  const changedAt = (one: Entry) => one.editedAt ?? atOf(one)
  const newest = feed.entries.map(changedAt).toSorted().at(-1)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `  <id>${escaped(feed.self)}</id>`,
    `  <title>${escaped(feed.title)}</title>`,
    `  <updated>${seoulText(newest ?? feed.now)}</updated>`,
    `  <link rel="self" href="${escaped(feed.self)}"/>`,
    `  <author><name>${escaped(feed.title)}</name></author>`,
    ...feed.entries.flatMap((one) => [
      '  <entry>',
      `    <id>${escaped(`${feed.address}/${one.id}`)}</id>`,
      `    <title>${escaped(one.title || feed.untitled)}</title>`,
      `    <link rel="alternate" href="${escaped(`${feed.address}/${one.id}`)}"/>`,
      `    <published>${seoulText(atOf(one))}</published>`,
      `    <updated>${seoulText(changedAt(one))}</updated>`,
      `    <summary>${escaped([...one.body].slice(0, SUMMARY).join(''))}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n')
}
