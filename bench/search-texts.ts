import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export interface Text {
  readonly id: string
  readonly title: string
  readonly body: string
}

/** Numbers from 0 to 1, the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Real petitions of a file of JSON lines, or undefined where it is not. */
export function realTexts(file: string): Text[] | undefined {
  if (!existsSync(file)) return undefined
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; title: string; content: string })
    .map(({ id, title, content }) => ({ id, title: storable(title), body: storable(content) }))
}

const VOCABULARY = 20_000
const SYLLABLES = 1_200
const HANGUL = 0xac00
const ENDINGS = ['', '', '', '\uc744', '\uc774', '\uc5d0\uc11c', '\ub294', '\uc758']

/** Made texts of made words, as often as words are in a language: the n-th of them in proportion to 1 / n. */
export function madeTexts(count: number): Text[] {
  const next = numbersFrom(7)
  const syllable = () => String.fromCharCode(HANGUL + Math.floor(next() ** 2 * SYLLABLES) * 9)
  const words = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + Math.floor(next() * 2.5) }, syllable).join(''),
  )
  const word = () =>
    `${words[Math.floor(VOCABULARY ** next()) - 1] ?? ''}${ENDINGS[Math.floor(next() * ENDINGS.length)] ?? ''}`
  const sentence = (length: number) => Array.from({ length }, word).join(' ')
  return Array.from({ length: count }, (_, n) => ({
    id: String(n),
    title: sentence(4 + Math.floor(next() * 4)),
    body: sentence(80 + Math.floor(next() * 120)),
  }))
}

const storable = (text: string): string => text.normalize('NFC').toWellFormed().replaceAll('\0', '')
