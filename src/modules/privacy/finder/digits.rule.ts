import { COUNTED, NUMERALS, SAID_BETWEEN } from './numerals.lexicon.ts'

/** Every digit of a text in a row, with what stands between them. All lists are indexed by the number of the digit. */
export interface Digits {
  readonly text: string
  readonly count: number
  readonly value: Uint8Array
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** 1 where it is a word or a letter that may stand for a digit, 2 where it is circled and may count items. */
  readonly soft: Uint8Array
  /** What follows: 0 the next digit, 1 a separator, 2 a word that is said between parts, 3 anything else. */
  readonly gap: Uint8Array
}

/** Characters of a separator at most. */
const LONGEST_GAP = 6
const LETTER = /[\p{L}\p{N}]/u
const letters = new Uint8Array(0x10000)
/** Whether a UTF-16 unit is of a word or number; asked once for each. */
function isLetter(unit: number): boolean {
  if (letters[unit] === 0) letters[unit] = LETTER.test(String.fromCharCode(unit)) ? 2 : 1
  return letters[unit] === 2
}

const SOFT = new Map(Object.entries(NUMERALS))
const WORDS = new Map(Object.keys(COUNTED).map((word) => [word.charAt(0), word]))

export function readDigits(
  text: string,
  { withWords, ringed }: { withWords: boolean; ringed?: ReadonlySet<number> },
): Digits {
  const [value, from, to, soft, gap] = [
    new Uint8Array(text.length),
    new Uint32Array(text.length),
    new Uint32Array(text.length),
    new Uint8Array(text.length),
    new Uint8Array(text.length),
  ] as const
  let count = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const isHard = unit >= 48 && unit <= 57
    const word = isHard || !withWords ? undefined : wordAt(text, at)
    if (!isHard && !word) {
      at += 1
      continue
    }
    const end = at + (word?.length ?? 1)
    value[count] = word ? word.value : unit - 48
    from[count] = at
    to[count] = end
    soft[count] = word ? 1 : ringed?.has(at) ? 2 : 0
    if (count > 0) gap[count - 1] = gapOf(text, to[count - 1] as number, at, withWords)
    count += 1
    at = end
  }
  if (count > 0) gap[count - 1] = 3
  return { text, count, value, from, to, soft, gap }
}

function wordAt(text: string, at: number): { value: number; length: number } | undefined {
  const first = text.charAt(at)
  const digit = SOFT.get(first)
  if (digit !== undefined) return { value: digit, length: 1 }
  const word = WORDS.get(first)
  return word !== undefined && text.startsWith(word, at)
    ? { value: COUNTED[word] as number, length: word.length }
    : undefined
}

function gapOf(text: string, from: number, to: number, withWords: boolean): number {
  if (from === to) return 0
  if (to - from > LONGEST_GAP) return 3
  let stars = 0
  let lines = 0
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit)) return withWords && SAID_BETWEEN.test(text.slice(from, to)) ? 2 : 3
    if (unit === 42) stars += 1
    if (unit === 10) lines += 1
  }
  return stars > 1 || lines > 1 ? 3 : 1
}

/** Whether a number may begin at the digit `at`: no digit directly before it, or one that may be a word. */
export const begins = (d: Digits, at: number): boolean =>
  at === 0 ||
  d.gap[at - 1] !== 0 ||
  d.soft[at - 1] === 1 ||
  d.soft[at] === 1 ||
  (d.soft[at - 1] === 2 && d.soft[at] === 0)

/** Whether a number may end with the digit `at`. */
export const ends = (d: Digits, at: number): boolean =>
  d.gap[at] !== 0 || d.soft[at] === 1 || d.soft[at + 1] === 1 || (d.soft[at] === 0 && d.soft[at + 1] === 2)

/** `n` digits from the digit `at` on, when they hang together; else undefined. */
export function take(d: Digits, at: number, n: number): string | undefined {
  if (at + n > d.count) return undefined
  let taken = ''
  for (let k = at; k < at + n; k += 1) {
    if (k > at && (d.gap[k - 1] as number) > 2) return undefined
    taken += String(d.value[k])
  }
  return taken
}

/** Into how many digits each part of a number is written: 010-1234-5678 is 3, 4, 4. */
export function partsOf(d: Digits, at: number, n: number): number[] {
  const parts: number[] = []
  let size = 1
  for (let k = at; k < at + n - 1; k += 1) {
    if (d.gap[k] === 0) size += 1
    else {
      parts.push(size)
      size = 1
    }
  }
  return [...parts, size]
}

/** What stands between the parts, spaces left out. */
export function separatorsOf(d: Digits, at: number, n: number): string[] {
  const found: string[] = []
  for (let k = at; k < at + n - 1; k += 1)
    if (d.gap[k] !== 0) found.push(d.text.slice(d.to[k], d.from[k + 1]).replaceAll(/\s+/g, ''))
  return found
}

/**
 * Whether the words in a number are meant as digits. One word at its edge that hangs on a real digit is an ending
 * ("5678이"), one that stands alone there is a word ("이 2019"), and without any word the number was seen before.
 */
export function isSpoken(d: Digits, at: number, n: number): boolean {
  const last = at + n - 1
  const isByOne = partsOf(d, at, n).every((size) => size === 1)
  const isInRow = (edge: number, inner: number, gap: number) =>
    d.soft[edge] !== 1 || isByOne || (d.gap[gap] === 0 && (d.soft[inner] === 1 || d.value[edge] === 0))
  if (!isInRow(at, at + 1, at) || !isInRow(last, last - 1, last - 1)) return false
  for (let k = at; k <= last; k += 1) if (d.soft[k] === 1 || (k < last && d.gap[k] === 2)) return true
  return false
}

/** Whether parts are written evenly: by ones or twos or threes, with the same between them throughout. */
export const isEven = (parts: readonly number[], separators: readonly string[]): boolean =>
  parts.length >= 5 && Math.max(...parts) <= 3 && separators.every((one) => one === separators[0])
