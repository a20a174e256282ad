import { begins, type Digits, ends, isEven, partsOf, separatorsOf, take } from './digits.rule.ts'
import type { NumberFound } from './finding.rule.ts'

/** Issuers: how their numbers begin, and how many digits those have. */
const ISSUERS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16]],
  [/^5[1-5]/, [16]],
  [/^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)/, [16]],
  [/^3[47]/, [15]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^3(?:0[0-5]|[689])/, [14]],
  [/^6(?:011|5|4[4-9])/, [16]],
  [/^62/, [19, 18, 17, 16]],
  // domestic ones
  [/^9/, [16]],
  [/^(?:5[06]|6[0137])/, [16]],
]
const WRITTEN = [
  '4,4,4,4',
  '4,6,5',
  '4,6,4',
  '4,4,4,4,3',
  '6,13',
  '4,12',
  '8,8',
  '6,10',
  '4,4,8',
  '6,2,4,4',
  '6,6,4',
]

/** A payment card: issuer, length and Luhn's check digit all fit. @law PIPA 34-2 */
export function cardAt(d: Digits, at: number): NumberFound | undefined {
  if (!begins(d, at) || (d.value[at] as number) < 2) return undefined
  const head = take(d, at, 14)
  if (head === undefined) return undefined
  for (const [prefix, lengths] of ISSUERS) {
    if (!prefix.test(head)) continue
    for (const n of lengths) {
      const digits = take(d, at, n)
      if (digits === undefined || !ends(d, at + n - 1) || !hasLuhn(digits)) continue
      const [parts, separators] = [partsOf(d, at, n), separatorsOf(d, at, n)]
      // years, pages and numbers of weapons stand in lists
      if (separators.some((one) => one.includes(','))) continue
      const isNatural =
        parts.length === 1 || WRITTEN.includes(parts.join()) || parts.every((one) => one === 1)
      if (isNatural || isEven(parts, separators))
        return { kind: 'card', n, confidence: isNatural ? 0.95 : 0.6 }
    }
  }
  return undefined
}

function hasLuhn(digits: string): boolean {
  let sum = 0
  for (let k = 0; k < digits.length; k += 1) {
    const value = Number(digits[digits.length - 1 - k])
    const doubled = k % 2 === 1 ? value * 2 : value
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits)
}
