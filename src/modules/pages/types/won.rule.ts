import { NOUGHTS, WON_PART, WRITTEN_WON } from './written-won.lexicon.ts'

/** Digits at most. */
const LONGEST = 15

/**
 * An amount of won as people write it, in digits: `12억 3천만`, `12.5억`, `1,200,000원`. Undefined: what does not say
 * one amount exactly, as `12억3`, commas in the wrong place, parts that do not descend, or less than a won.
 */
export function wonOf(typed: string): string | undefined {
  const blankless = typed.replaceAll(/\s/g, '').replace(/won$/i, '')
  if (/,/.test(blankless) && /(?<![\d,])(?!\d{1,3}(?:,\d{3})+(?![\d,]))[\d,]*,/.test(blankless))
    return undefined
  const written = blankless.replaceAll(',', '')
  if (!WRITTEN_WON.test(written)) return undefined
  let sum = 0n
  let below: bigint | undefined
  for (const [, number = '', small = '', large = ''] of written.matchAll(WON_PART)) {
    const part = exactly(number, (NOUGHTS[small] ?? 0) + (NOUGHTS[large] ?? 0))
    // each part is smaller than one of the unit before it: 12억 3천만, not 12억 20000만
    if (part === undefined || (below !== undefined && part >= below)) return undefined
    below = 10n ** BigInt((NOUGHTS[small] ?? 0) + (NOUGHTS[large] ?? 0))
    sum += part
  }
  const digits = String(sum)
  return digits.length > LONGEST ? undefined : digits
}

/** A number, fractions among them, with noughts behind it; undefined where a fraction is left, or it is no number. */
function exactly(number: string, noughts: number): bigint | undefined {
  const [, whole = '', part = ''] = /^(\d{1,15})(?:\.(\d{1,8}))?$/.exec(number) ?? []
  if (whole === '' || part.length > noughts) return undefined
  return BigInt(whole + part) * 10n ** BigInt(noughts - part.length)
}

/** The same amount in parts of ten thousand, the largest first; those that are nought are left out. */
export function wonParts(won: number): { readonly count: number; readonly tenThousands: 0 | 1 | 2 | 3 }[] {
  return ([3, 2, 1, 0] as const).flatMap((tenThousands) => {
    const count = Math.floor(won / 10_000 ** tenThousands) % (tenThousands === 3 ? 10_000_000 : 10_000)
    return count === 0 ? [] : [{ count, tenThousands }]
  })
}
