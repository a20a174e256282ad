import { BANK_DIRECTLY, BESIDE } from './beside.lexicon.ts'
import { before } from './beside.rule.ts'
import { begins, type Digits, ends, partsOf, take } from './digits.rule.ts'
import { LICENCE_REGION } from './regions.lexicon.ts'
import type { NumberFound } from './finding.rule.ts'

/** Characters before a number within which a word tells what it is. */
const NEAR = 24

/**
 * A driver's licence: region (11 to 28, or its name), year, six digits, two. They have no public check digit.
 *
 * @article 2.10 @law PIPA 24
 */
export function driverAt(d: Digits, at: number): NumberFound | undefined {
  if (!begins(d, at)) return undefined
  return withNumber(d, at) ?? withRegion(d, at)
}

const isNamed = (d: Digits, at: number): boolean => before(d.text, d.from[at] as number, NEAR, BESIDE.driver)

function withNumber(d: Digits, at: number): NumberFound | undefined {
  const region = (d.value[at] as number) * 10 + (d.value[at + 1] ?? 0)
  if (region < 11 || region > 28 || at + 12 > d.count || !ends(d, at + 11)) return undefined
  if (take(d, at, 12) === undefined) return undefined
  const parts = partsOf(d, at, 12)
  const isWritten = parts.join() === '2,2,6,2' || parts.length === 12
  if (!isWritten && !isNamed(d, at)) return undefined
  if (isNamed(d, at)) return { kind: 'driver', n: 12, confidence: 0.97 }
  if (before(d.text, d.from[at] as number, NEAR, BANK_DIRECTLY)) return undefined
  return { kind: 'driver', n: 12, confidence: 0.75 }
}

function withRegion(d: Digits, at: number): NumberFound | undefined {
  if (at + 10 > d.count || !ends(d, at + 9)) return undefined
  const start = d.from[at] as number
  const region = LICENCE_REGION.exec(d.text.slice(Math.max(0, start - 8), start))
  if (!region || take(d, at, 10) === undefined) return undefined
  const isWritten = partsOf(d, at, 10).join() === '2,6,2'
  if (!isWritten && !isNamed(d, at)) return undefined
  return { kind: 'driver', n: 10, confidence: isNamed(d, at) ? 0.97 : 0.8, from: start - region[0].length }
}
