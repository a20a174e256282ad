/** To whom a canary may be shown besides whoever wrote it. */
export type Audience = 'petitioner' | 'officers'

export interface Canary {
  /** What it was typed into. */
  readonly label: string
  /** The case that it belongs to, as the test calls it; empty where it belongs to none. */
  readonly of: string
  readonly audience: Audience
}

const DIGITS = '가나다라마바사아자차'
const LATIN = /cnry(\d{4})x/giu
const HANGUL = new RegExp(`뷁([${DIGITS}]{4})쀍`, 'gu')
const PHONE = /9137[\s.-]?(\d{4})/gu

/** Queries that find any canary and hold none: whatever comes back whole did not come from the query. */
export const PARTS = ['cnry', 'cnry0', '뷁', '뷁가', '9137', 'cnry0 뷁가']

/** Makes texts that stand nowhere else, and knows them again in whatever a reader gets. */
export function createAviary() {
  const canaries = new Map<number, Canary>()
  const add = (label: string, of: string, audience: Audience) => {
    const n = canaries.size + 1
    canaries.set(n, { label, of, audience })
    return String(n).padStart(4, '0')
  }
  const named = (found: Iterable<number>) =>
    [...new Set(found)].flatMap((n) => {
      const canary = canaries.get(n)
      return canary ? [canary] : []
    })
  return {
    /** A text in letters and in Hangul. */
    text(label: string, of = '', audience: Audience = 'petitioner'): string {
      const n = add(label, of, audience)
      return `cnry${n}x 뷁${[...n].map((digit) => DIGITS[Number(digit)]).join('')}쀍`
    },
    /** One word of letters and digits. */
    word: (label: string, of = '', audience: Audience = 'petitioner') => `cnry${add(label, of, audience)}x`,
    phone: (label: string, of = '') => `010-9137-${add(label, of, 'petitioner')}`,
    /** Every canary in a text: as it stands, without its tags, and with its escapes undone. */
    find(text: string): Canary[] {
      const found: number[] = []
      for (const one of [text, text.replaceAll(/<[^>]*>/g, ''), unescaped(text)]) {
        for (const [, n] of one.matchAll(LATIN)) found.push(Number(n))
        for (const [, n = ''] of one.matchAll(HANGUL))
          found.push(Number([...n].map((letter) => DIGITS.indexOf(letter)).join('')))
        for (const [, n] of one.matchAll(PHONE)) found.push(Number(n))
      }
      return named(found)
    },
    count: () => canaries.size,
  }
}
export type Aviary = ReturnType<typeof createAviary>

/** With what JSON, addresses and HTML write for letters turned back into them. */
const unescaped = (text: string): string =>
  text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#x([0-9a-f]{1,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString())
