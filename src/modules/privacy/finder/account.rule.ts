import { BANK, BANK_DIRECTLY, BESIDE } from './beside.lexicon.ts'
import { after, before } from './beside.rule.ts'
import { begins, type Digits, ends, partsOf, take } from './digits.rule.ts'
import type { NumberFound } from './finding.rule.ts'

const [SHORTEST, LONGEST] = [10, 16]
const [BEFORE, AFTER] = [24, 16]
/** Between its parts: dashes and dots, or spaces, or both; what is tried first stands first. */
const BETWEEN = [/^ ?[-._·] ?$/, /^[ \t]{1,2}$/, /^(?: ?[-._·] ?|[ \t]{1,2})$/]

/**
 * The number of a bank account: ten to sixteen digits beside the name of a bank or a word such as 계좌. Numbers of
 * businesses, days, amounts and petitions are none.
 *
 * @law PIPA 34-2
 */
export function accountAt(d: Digits, at: number): NumberFound | undefined {
  if (!begins(d, at)) return undefined
  const n = lengthAt(d, at)
  const digits = n === undefined ? undefined : take(d, at, n)
  if (n === undefined || digits === undefined) return undefined
  const [start, end] = [d.from[at] as number, d.to[at + n - 1] as number]
  const parts = partsOf(d, at, n)
  const isOfBank = before(d.text, start, BEFORE, BANK_DIRECTLY)
  const isBeside =
    isOfBank ||
    before(d.text, start, BEFORE, BANK) ||
    before(d.text, start, BEFORE, BESIDE.accountWord) ||
    after(d.text, end, AFTER, BANK) ||
    after(d.text, end, AFTER, BESIDE.accountWord)
  if (!isBeside || isSomethingElse(d, start, end, parts, digits, isOfBank)) return undefined
  return { kind: 'account', n, confidence: isOfBank ? 0.95 : 0.75 }
}

/** From here to where the parts no longer hang together by dashes, dots, or single spaces alone. */
function lengthAt(d: Digits, at: number): number | undefined {
  for (const between of BETWEEN) {
    let n = 1
    while (n <= LONGEST && at + n < d.count) {
      const gap = d.gap[at + n - 1] as number
      if (gap > 1 || (gap === 1 && !between.test(d.text.slice(d.to[at + n - 1], d.from[at + n])))) break
      n += 1
    }
    if (n >= SHORTEST && n <= LONGEST && ends(d, at + n - 1)) return n
  }
  return undefined
}

function isSomethingElse(
  d: Digits,
  start: number,
  end: number,
  parts: readonly number[],
  digits: string,
  isOfBank: boolean,
): boolean {
  const shape = parts.join()
  if (BESIDE.amount.test(d.text.slice(end, end + 6))) return true
  if (/^4,(?:1|2),(?:1|2),|^4,2,2$/.test(`${shape},`) && /^(?:19|20)/.test(digits)) return true
  if (isOfBank) return false
  if (/^4,6$/.test(shape) && digits.startsWith('20')) return true
  if (/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(digits) && parts[0] !== 3) return true
  if (shape === '3,2,5' && isBusiness(digits)) return true
  return before(d.text, start, 12, BESIDE.otherNumber)
}

const BUSINESS_WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5]
/** The number of a business, by its check digit. */
export function isBusiness(digits: string): boolean {
  if (digits.length !== 10) return false
  const sum = BUSINESS_WEIGHTS.reduce((all, weight, n) => all + weight * Number(digits[n]), 0)
  const carried = Math.floor((5 * Number(digits[8])) / 10)
  return (10 - ((sum + carried) % 10)) % 10 === Number(digits[9])
}
