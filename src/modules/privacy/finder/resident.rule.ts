import { BANK_DIRECTLY, BESIDE } from './beside.lexicon.ts'
import { before } from './beside.rule.ts'
import { begins, type Digits, ends, isEven, partsOf, separatorsOf, take } from './digits.rule.ts'
import type { NumberFound } from './finding.rule.ts'

const LENGTH = 13
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * A resident or alien registration number: a day of birth, the digit that says sex and century, six more. Those
 * issued since October 2020 have no check digit, so a wrong one clears nothing.
 *
 * @article 2.10 @law PIPA 24-2
 */
export function residentAt(d: Digits, at: number): NumberFound | undefined {
  if (!begins(d, at) || at + LENGTH > d.count || !ends(d, at + LENGTH - 1)) return undefined
  if ((d.value[at + 2] as number) > 1 || (d.value[at + 4] as number) > 3) return undefined
  const digits = take(d, at, LENGTH)
  if (digits === undefined) return undefined
  const isChecked = hasResidentCheck(digits)
  const [parts, separators] = [partsOf(d, at, LENGTH), separatorsOf(d, at, LENGTH)]
  const start = d.from[at] as number
  const isNamed = before(d.text, start, 12, BESIDE.resident)
  if (!isBirth(digits, { mayBeToCome: isChecked || isNamed || isDivided(parts) })) return undefined
  const isWhole = parts.length === 1 || isDivided(parts)
  const isOddly =
    !isDate(parts, digits) && (isNamed || (isChecked && parts.length < 5) || isSpaced(parts, separators))
  const isOfBank = before(d.text, start, 24, BANK_DIRECTLY)
  if (!isWhole && !isEven(parts, separators) && !(isOddly && !isOfBank)) return undefined
  if (parts.length === 1 && !isChecked && before(d.text, start, 8, BESIDE.accountDirectly)) return undefined
  if (isAmount(parts, separators) || isCorporation(d, at, digits, isChecked)) return undefined
  const kind = '5678'.includes(digits.charAt(6)) ? 'alien' : 'resident'
  return { kind, n: LENGTH, confidence: isWhole ? (isChecked ? 0.99 : 0.9) : 0.6 }
}

/**
 * Whether the first seven digits are a day of birth. Written in two parts, or named as what it is, it may lie in the
 * future: a slip in the digit for the century hides no number.
 */
function isBirth(digits: string, { mayBeToCome }: { mayBeToCome: boolean }): boolean {
  const [year, month, day] = [0, 2, 4].map((from) => Number(digits.slice(from, from + 2))) as [
    number,
    number,
    number,
  ]
  if (month < 1 || month > 12 || day < 1 || day > (LONGEST_MONTH[month - 1] as number)) return false
  const century = digits.charAt(6)
  if ('90'.includes(century)) return year >= 50
  return mayBeToCome || '1256'.includes(century) || year < 50
}

/** Parted after the day of birth: 6 and 7, or 2, 2, 2 and 7, or digit by digit. */
function isDivided(parts: readonly number[]): boolean {
  if (parts.every((one) => one === 1)) return true
  if (parts[0] === 6) return parts[1] !== 6
  const back = parts.slice(3).join()
  return parts.slice(0, 3).join() === '2,2,2' && (back === '7' || back === '1,6')
}

/** With spaces or dashes here and there, one of them after the day of birth. */
function isSpaced(parts: readonly number[], separators: readonly string[]): boolean {
  const edges = parts.map((_, at) => parts.slice(0, at + 1).reduce((all, size) => all + size, 0))
  const front = parts.slice(0, edges.indexOf(6) + 1).join()
  return (
    edges.includes(6) &&
    front !== '2,2,2' &&
    parts.length < 6 &&
    separators.every((one) => one === '' || one === '-')
  )
}

const isDate = (parts: readonly number[], digits: string): boolean =>
  parts[0] === 4 && ['19', '20'].includes(digits.slice(0, 2))
const isAmount = (parts: readonly number[], separators: readonly string[]): boolean =>
  parts.length === 5 && parts.slice(1).every((one) => one === 3) && separators.every((one) => one === ',')

const RESIDENT_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]
function hasResidentCheck(digits: string): boolean {
  const sum = RESIDENT_WEIGHTS.reduce((all, weight, n) => all + weight * Number(digits[n]), 0)
  const check = Number(digits.at(-1))
  return (
    (11 - (sum % 11)) % 10 === check ||
    ('5678'.includes(digits.charAt(6)) && (13 - (sum % 11)) % 10 === check)
  )
}

/** A register of companies and the type of a company stand where a day of birth would. */
const COMPANY = /^(?:1[1-9]|2[0-2])(?:0[1-9]|1[0-2])(?:1[1-5]|2[1-5]|31)/
function isCorporation(d: Digits, at: number, digits: string, isChecked: boolean): boolean {
  const sum = Array.from(digits.slice(0, 12), Number).reduce((all, one, n) => all + one * ((n % 2) + 1), 0)
  if (isChecked || !COMPANY.test(digits)) return false
  const isNamed = before(d.text, d.from[at] as number, 16, BESIDE.corporation)
  return isNamed || (digits[6] === '0' && (10 - (sum % 10)) % 10 === Number(digits.at(-1)))
}
