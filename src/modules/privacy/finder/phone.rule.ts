import { BESIDE } from './beside.lexicon.ts'
import { before } from './beside.rule.ts'
import { begins, type Digits, ends, isEven, partsOf, separatorsOf, take } from './digits.rule.ts'
import type { NumberFound } from './finding.rule.ts'

/** How a number begins, and how many digits it has in all; what is tried first stands first. */
const PLANS: readonly (readonly [area: RegExp, lengths: readonly number[]])[] = [
  [/^01[016789]/, [11, 10]],
  [/^070/, [11]],
  [/^050\d/, [12, 11]],
  [/^02/, [10, 9]],
  [/^0(?:3[1-3]|4[1-4]|5[1-5]|6[1-4])/, [11, 10]],
]
const SHORTEST = 9

/**
 * A telephone number of a person or household: mobile, landline, internet, forwarding. Numbers of services
 * (1577-…, 080-…, 110 to 120) begin otherwise and are nobody's.
 *
 * @article 2.10
 */
export function phoneAt(d: Digits, at: number): NumberFound | undefined {
  if (!begins(d, at)) return undefined
  const first = d.value[at]
  if (first === 8 && d.value[at + 1] === 2) return fromAbroad(d, at, 2)
  if (first !== 0) return withinTown(d, at)
  if (d.value[at + 1] === 0)
    return d.value[at + 2] === 8 && d.value[at + 3] === 2 ? fromAbroad(d, at, 4) : undefined
  const head = take(d, at, SHORTEST)
  if (head === undefined) return undefined
  const [area, lengths] = PLANS.find(([plan]) => plan.test(head)) ?? []
  if (!area || !lengths) return undefined
  const code = area.exec(head)?.[0] ?? ''
  for (const n of lengths) {
    const digits = take(d, at, n)
    if (digits === undefined || !ends(d, at + n - 1)) continue
    const [parts, separators] = [partsOf(d, at, n), separatorsOf(d, at, n)]
    const start = d.from[at] as number
    const isApart = at > 0 && d.gap[at - 1] === 1 && d.text[start - 1] === '-'
    const isOdd = isApart && parts[0] !== code.length && parts.length > 1
    // beside the word a mobile number may be parted anyhow
    const isNamed = code === '010' && n === 11 && before(d.text, start, 12, BESIDE.phone)
    if (isNamed || (isWritten(parts, separators, code, digits) && !isOdd))
      return { kind: 'phone', n, confidence: confidenceOf(parts, code) }
  }
  return undefined
}

/** Without the area code, as people write it beside the word: 전화 324-2114. */
function withinTown(d: Digits, at: number): NumberFound | undefined {
  if ((d.value[at] as number) < 2) return undefined
  for (const n of [8, 7]) {
    const digits = take(d, at, n)
    if (digits === undefined || !ends(d, at + n - 1) || partsOf(d, at, n).join() !== `${n - 4},4`) continue
    const isYears = /^(?:19|20)\d\d(?:19|20)/.test(digits)
    if (!isYears && before(d.text, d.from[at] as number, 12, BESIDE.phone))
      return { kind: 'phone', n, confidence: 0.7 }
  }
  return undefined
}

const confidenceOf = (parts: readonly number[], code: string): number =>
  parts[0] === code.length || code.startsWith('01') ? 0.95 : 0.7

/** Whether a number is parted as people part telephone numbers. */
function isWritten(
  parts: readonly number[],
  separators: readonly string[],
  code: string,
  digits: string,
): boolean {
  const isMobile = code.startsWith('01')
  const n = digits.length
  const exchange = digits.slice(code.length, n - 4)
  const isOfPlace = !isMobile && code.length < 4 && code !== '070'
  if (isOfPlace && /^(?:15|16|18)\d\d$/.test(exchange) && parts[0] === code.length) return false
  if (code === '010' && n === 10 && parts.join() !== '3,3,4') return false
  if (parts.length === 1)
    return isMobile || code === '070' || /^[2-9]/.test(exchange) || code.startsWith('050')
  const edges = parts.reduce<number[]>((all, size) => [...all, (all.at(-1) ?? 0) + size], [])
  const isAtLast = edges.includes(n - 4)
  if (edges.includes(code.length)) {
    const rest = parts.slice(edges.indexOf(code.length) + 1)
    if (rest.length === 1 || rest.every((size) => size === 1)) return true
    return isMobile
      ? Math.max(...rest) <= 4 && (isAtLast || Math.max(...rest) <= 2)
      : rest.length === 2 && rest[1] === 4
  }
  if (isAtLast && parts.length === 2) return !separators.includes('')
  return isEven(parts, separators) && !separators.every((one) => one === '.')
}

/** +82 10-1234-5678, 82-10-…, 0082 …: the nought of the area code left out, or not. */
function fromAbroad(d: Digits, at: number, country: number): NumberFound | undefined {
  const start = d.from[at] as number
  const plus = /\+\s?\(?$/.exec(d.text.slice(Math.max(0, start - 3), start))
  for (const n of [14, 13, 12, 11, 10]) {
    const length = n + country - 2
    const digits = take(d, at, length)
    if (digits === undefined || !ends(d, at + length - 1)) continue
    const national = `0${digits.slice(country).replace(/^0/, '')}`
    const isMobile = /^01[016789]/.test(national)
    const head = partsOf(d, at, length)[0] as number
    if (!plus && country === 2 && !(isMobile && (head === 2 || head === 4 || head === length))) continue
    const separators = separatorsOf(d, at, length)
    // 82, 172, 257, 849 are numbers of a list
    if (!plus && separators.length > 0 && separators.every((one) => one === ',')) continue
    const [, lengths] = PLANS.find(([plan]) => plan.test(national)) ?? []
    if (!lengths?.includes(national.length)) continue
    const from = plus ? start - plus[0].length : start
    return { kind: 'phone', n: length, confidence: plus ? 0.97 : 0.8, from }
  }
  return undefined
}
