import { BESIDE } from './beside.lexicon.ts'
import { before } from './beside.rule.ts'
import type { Spot } from './finding.rule.ts'

const BETWEEN = String.raw`[-\s._]{0,3}`
const digits = (n: number) => String.raw`\d(?:${BETWEEN}\d){${n - 1}}`
const EDGE = '(?<![A-Za-z0-9])'
const OVER = '(?![A-Za-z0-9])'
/** Letter and eight digits; since December 2021 letter, three digits, letter, four digits. */
const KOREAN = new RegExp(
  `${EDGE}[MSRGDO]${BETWEEN}(?:${digits(8)}|${digits(3)}${BETWEEN}[A-Z]${BETWEEN}${digits(4)})${OVER}`,
  'gi',
)
/** Of other countries, and older ones of ours: only where the word stands beside it. */
const ANY = new RegExp(`${EDGE}(?:[A-Z]{1,2}${BETWEEN}${digits(7)}\\d{0,2}|\\d{9})${OVER}`, 'gi')
const DAY = /^\w(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/
const NEAR = 24

/** Passport numbers. @article 2.10 @law PIPA 24 */
export function passportsIn(text: string): Spot[] {
  const spots: Spot[] = []
  for (const pattern of [KOREAN, ANY])
    for (const found of text.matchAll(pattern)) {
      const from = found.index
      const isNamed = before(text, from, NEAR, BESIDE.passport)
      if (pattern === ANY && !isNamed) continue
      if (!isNamed && DAY.test(found[0].replaceAll(/[-\s._]/g, ''))) continue
      spots.push({ kind: 'passport', from, to: from + found[0].length, confidence: isNamed ? 0.97 : 0.75 })
    }
  return spots
}
