import { readDigits } from './digits.rule.ts'
import { findPersonalData } from './find-personal-data.rule.ts'
import { fold } from './fold.rule.ts'
import { AFTER_NAME, HONOURED } from './names.lexicon.ts'

/** Who filed a case, as far as it is known. */
export interface Own {
  readonly name: string
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly address?: string | undefined
}
export type OwnKind = 'name' | 'phone' | 'email' | 'address'

export interface OwnFinding {
  readonly kind: OwnKind
  readonly start: number
  readonly end: number
  /** False where it may be another word: a short name within one, a given name alone. */
  readonly isSure: boolean
}

/** Digits at the end of a telephone number that are enough to know it by. */
const TELLING = 8
const HANGUL = /[가-힣]/
const HANGUL_NAME = /^[가-힣]{2,6}$/

/**
 * The petitioner's own data in a text, however it is written: a name also with spaces in it, a telephone number in
 * any spelling, an address of mail with or without spaces. A name of two syllables counts where it stands as a word of
 * its own, before a particle or a title; within another word it is not sure.
 *
 * @article 10(3) @article 17(1)
 */
export function findOwnData(text: string, own: Own): OwnFinding[] {
  const folded = fold(text)
  const found = [
    ...namesIn(folded.text, own.name),
    ...phonesIn(folded.text, own.phone),
    ...wordsIn(folded.text, 'email', own.email),
    ...wordsIn(folded.text, 'address', own.address),
  ]
  return found
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter((one, at, all) => at === 0 || one.from >= (all[at - 1]?.to ?? 0))
    .map(({ kind, from, to, isSure }) => ({
      kind,
      start: folded.from[from] as number,
      end: folded.to[to - 1] as number,
      isSure,
    }))
}

interface Place {
  readonly kind: OwnKind
  readonly from: number
  readonly to: number
  readonly isSure: boolean
}

function namesIn(text: string, given: string): Place[] {
  const name = bare(given)
  if ([...name].length < 2) return []
  if (!HANGUL_NAME.test(name)) return latinNamesIn(text, given)
  const places = placesOf(text, [...name]).map(({ from, to }) => ({
    kind: 'name' as const,
    from,
    to,
    isSure: isSurely(text, from, to, name),
  }))
  if (name.length < 3) return places
  const alone = placesOf(text, Array.from(name).slice(1)).filter(
    ({ from, to }) => !HANGUL.test(text.charAt(from - 1)) && HONOURED.test(text.slice(to, to + 4)),
  )
  return [...places, ...alone.map(({ from, to }) => ({ kind: 'name' as const, from, to, isSure: false }))]
}

/** "이 수정 사항" holds no 이수정: a name with one gap needs a title after it. */
function isSurely(text: string, from: number, to: number, name: string): boolean {
  const gaps = text.slice(from, to).split(/[\s.·]+/).length - 1
  if (gaps > 0 && gaps < name.length - 1) return HONOURED.test(text.slice(to, to + 4))
  if (gaps > 0) return isWord(text, from, to) && name.length > 2
  return name.length > 2 || isWord(text, from, to)
}
const isWord = (text: string, from: number, to: number): boolean =>
  !HANGUL.test(text.charAt(from - 1)) && AFTER_NAME.test(text.slice(to, to + 6))

function latinNamesIn(text: string, given: string): Place[] {
  const words = fold(given)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.map((one) => RegExp.escape(one)).join('[^\\p{L}\\p{N}]{0,3}')}(?![A-Za-z0-9])`,
    'giu',
  )
  return [...text.matchAll(pattern)].map((one) => ({
    kind: 'name' as const,
    from: one.index,
    to: one.index + one[0].length,
    isSure: true,
  }))
}

function phonesIn(text: string, phone: string | undefined): Place[] {
  const digits = (phone ?? '').replaceAll(/\D/g, '').slice(-TELLING)
  if (digits.length < TELLING) return []
  const places: Place[] = []
  for (const withWords of [false, true]) {
    const d = readDigits(text, { withWords })
    const all = Array.from(d.value.subarray(0, d.count)).join('')
    for (let at = all.indexOf(digits); at !== -1; at = all.indexOf(digits, at + 1)) {
      if (d.gap.subarray(at, at + TELLING - 1).some((gap) => gap > 2)) continue
      const first = headOf(d.gap, at, all, (phone ?? '').replaceAll(/\D/g, ''))
      places.push({
        kind: 'phone',
        from: d.from[first] as number,
        to: d.to[at + TELLING - 1] as number,
        isSure: true,
      })
    }
  }
  return places
}

/** The digit at which the number begins whose last digits stand at `at`. */
function headOf(gap: Uint8Array, at: number, all: string, phone: string): number {
  let first = at
  for (let n = phone.length - TELLING - 1; n >= 0; n -= 1) {
    if (first === 0 || (gap[first - 1] as number) > 2 || all[first - 1] !== phone[n]) break
    first -= 1
  }
  return first
}

/** Wherever it stands, without regard to spaces and capitals. */
function wordsIn(text: string, kind: 'email' | 'address', value: string | undefined): Place[] {
  const letters = [...bare(value ?? '').toLowerCase()]
  if (letters.length < 5) return []
  const places = placesOf(text, letters).map((one) => ({ kind, ...one, isSure: true }))
  if (kind !== 'email') return places
  const host =
    bare(value ?? '')
      .toLowerCase()
      .split('@')[0] ?? ''
  const others = findPersonalData(text)
    .filter((one) => one.kind === 'email' && text.slice(one.start, one.end).toLowerCase().startsWith(host))
    .map((one) => ({ kind, from: one.start, to: one.end, isSure: true }))
  return [...places, ...others]
}

const bare = (text: string): string => fold(text).text.replaceAll(/\s+/g, '')

/** Where characters stand one after the other, with up to two spaces or dots between each. */
function placesOf(text: string, letters: readonly string[]): { from: number; to: number }[] {
  const pattern = new RegExp(letters.map((one) => RegExp.escape(one)).join('[\\s.·]{0,2}'), 'giu')
  return [...text.matchAll(pattern)].map((one) => ({ from: one.index, to: one.index + one[0].length }))
}

/** The data masked: the first and last letter of a name, the ends of a number stay. */
export function maskOwnData(text: string, own: Own): string {
  const found = findOwnData(text, own).filter((one) => one.isSure)
  let masked = ''
  let done = 0
  for (const { kind, start, end } of found) {
    const part = text.slice(start, end)
    masked +=
      text.slice(done, start) + (kind === 'name' ? maskName(part) : part.replaceAll(/[\p{L}\p{N}]/gu, '*'))
    done = end
  }
  return masked + text.slice(done)
}

function maskName(part: string): string {
  const letters = [...part]
  const last = letters.length > 2 ? letters.length - 1 : letters.length
  return letters.map((one, at) => (at === 0 || at === last || /\s/.test(one) ? one : '*')).join('')
}
