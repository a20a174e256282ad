import { DASHES, ROWS } from './numerals.lexicon.ts'

/** A text as it is searched, and where each of its UTF-16 units comes from in the text as given. */
export interface Folded {
  readonly text: string
  readonly from: readonly number[]
  /** Exclusive. */
  readonly to: readonly number[]
  /** Places of digits that were circled, raised or bracketed: they may count items and not belong to what follows. */
  readonly ringed: ReadonlySet<number>
}

/** Control characters but line breaks and tabs, and everything that is not seen. */
const UNSEEN = /[\p{Cf}\p{DI}\p{Cc}\u2800]/u
const KEPT_CONTROL = /[\t\n\v\f\r\u0085]/
const MARKS = /\p{M}/gu
/** What joins the character before it: marks, and vowels and finals of Hangul written in parts. */
const JOINS = /[\p{M}\u1160-\u11FF\uD7B0-\uD7FF\uFFC2-\uFFDC]/u
const DECIMAL = /\p{Nd}/u
const RINGED = /^\d$/
const DASH = /[\p{Pd}\u2212]/u
/** Characters in one cluster at most: more are marks upon marks. */
const LONGEST_CLUSTER = 16

/**
 * Makes every spelling of the same text alike: NFKC, unseen characters and marks out, the decimal digits of every
 * script, full-width, circled and keycap ones as 0 to 9, dashes of every sort as one.
 */
export function fold(text: string): Folded {
  let out = ''
  const from: number[] = []
  const to: number[] = []
  const ringed = new Set<number>()
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at)
    const cluster = text.slice(at, end)
    const folded = foldCluster(cluster)
    if (folded !== cluster && RINGED.test(folded) && !DECIMAL.test(cluster)) ringed.add(out.length)
    for (let n = 0; n < folded.length; n += 1) {
      from.push(at)
      to.push(end)
    }
    out += folded
    at = end
  }
  return { text: out, from, to, ringed }
}

/** ASCII that is seen, and whole syllables of Hangul: nothing to fold, and nothing that joins what stands before. */
const isOrdinary = (code: number): boolean => (code >= 32 && code < 127) || (code >= 0xac00 && code <= 0xd7a3)

function clusterEnd(text: string, at: number): number {
  let end = at + widthAt(text, at)
  const next = text.charCodeAt(end)
  if (isOrdinary(next)) return end
  for (let n = 0; n < LONGEST_CLUSTER && end < text.length; n += 1) {
    const width = widthAt(text, end)
    const joining = text.slice(end, end + width)
    if (!JOINS.test(joining) && joining !== '\u200D') break
    end += width
  }
  return end
}
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

const known = new Map<string, string>()

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && isOrdinary(cluster.charCodeAt(0))) return cluster
  const before = known.get(cluster)
  if (before !== undefined) return before
  const folded = foldUnknown(cluster)
  if (known.size > 20_000) known.clear()
  known.set(cluster, folded)
  return folded
}

function foldUnknown(cluster: string): string {
  const first = cluster.codePointAt(0) ?? 0
  const row = ROWS.find(([start, , length]) => first >= start && first < start + length)
  if (row) return String(row[1] + first - row[0])
  const dash = DASHES[cluster]
  if (dash !== undefined) return dash
  let folded = ''
  for (const one of cluster.normalize('NFKC').replaceAll(MARKS, '')) {
    if (UNSEEN.test(one) && !KEPT_CONTROL.test(one)) continue
    if (DECIMAL.test(one)) folded += valueOf(one)
    else folded += DASH.test(one) ? '-' : (DASHES[one] ?? one)
  }
  return folded
}

/** Decimal digits come in rows of ten. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  if (code < 58) return code - 48
  let zero = code
  while (code - zero < 9 && DECIMAL.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}
