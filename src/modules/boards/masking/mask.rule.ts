import { ok, refuse, type Result } from '#kernel/result.ts'

/** A place of a text, in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly in: 'title' | 'body'
  readonly start: number
  readonly end: number
}

const KEY = /^(title|body):(\d{1,6})-(\d{1,6})$/
export const keyOf = (span: Span): string => `${span.in}:${span.start}-${span.end}`
export function spanOf(key: string): Span | undefined {
  const [, place, start, end] = KEY.exec(key) ?? []
  if (place === undefined || start === undefined || end === undefined) return undefined
  return { in: place as Span['in'], start: Number(start), end: Number(end) }
}

const STAR = '*'

/** The text with the places covered, letter for letter; blanks stay, so that lines stay. */
export function covered(text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): string {
  let out = ''
  let done = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, done)
    if (end <= from) continue
    out += text.slice(done, from) + text.slice(from, end).replaceAll(/[^\s]/gu, STAR)
    done = end
  }
  return out + text.slice(done)
}

/** Places of every occurrence of a word that an officer typed, beside those that the finder proposed. */
export function spansOfWord(text: { title: string; body: string }, word: string): Span[] {
  return (['title', 'body'] as const).flatMap((place) => {
    const spans: Span[] = []
    for (let at = text[place].indexOf(word); at !== -1; at = text[place].indexOf(word, at + word.length))
      spans.push({ in: place, start: at, end: at + word.length })
    return spans
  })
}

/** As which a text was seen when places of it were chosen: another version, or another cover, has other places. */
export const seenAs = (of: { version: number; running: { id: number } | undefined }): string =>
  `${of.version}-${of.running?.id ?? 0}`

/** Of a text that is more covered than shown, removal is the honest act. */
const MOST_COVERED = 0.5

export type MaskRefusal = 'nothing-chosen' | 'outside' | 'too-much' | 'not-in-text'

/**
 * The text as everyone will read it, with places and every occurrence of words covered.
 *
 * @returns refuses `nothing-chosen`, `outside` the text, `not-in-text`: a word, `too-much`: more than half of it
 * @article 17(1) personal data is covered, the rest of what a citizen wrote stays
 */
export function decideMask(
  text: { title: string; body: string },
  places: readonly Span[],
  words: readonly string[] = [],
): Result<{ title: string; body: string }, MaskRefusal> {
  const typed = words.map((word) => spansOfWord(text, word))
  if (typed.some((one) => one.length === 0)) return refuse('not-in-text')
  const spans = [...places, ...typed.flat()]
  if (spans.length === 0) return refuse('nothing-chosen')
  if (spans.some((one) => one.start >= one.end || one.end > text[one.in].length)) return refuse('outside')
  const of = (place: Span['in']) =>
    covered(
      text[place],
      spans.filter((one) => one.in === place),
    )
  const masked = { title: of('title'), body: of('body') }
  const letters = (one: string) => one.replaceAll(/\s/gu, '').length
  const before = letters(text.title + text.body)
  const stars = (one: string) => one.split(STAR).length - 1
  const more = stars(masked.title + masked.body) - stars(text.title + text.body)
  if (more <= 0) return refuse('nothing-chosen')
  return more > before * MOST_COVERED ? refuse('too-much') : ok(masked)
}
