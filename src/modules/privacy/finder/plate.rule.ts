import { BESIDE } from './beside.lexicon.ts'
import { before } from './beside.rule.ts'
import type { Spot } from './finding.rule.ts'
import { COUNTED_AFTER, COURT, PLATE } from './plate.lexicon.ts'

const NEAR = 24

/** Number plates of vehicles: two or three digits, a syllable that plates have, four digits. @article 2.10 */
export function platesIn(text: string): Spot[] {
  const spots: Spot[] = []
  for (const found of text.matchAll(PLATE)) {
    const { region, gap = '', unit, open } = found.groups ?? {}
    const to = found.index + found[0].length
    if (COUNTED_AFTER.test(text.slice(to, to + 4))) continue
    const isNamed = before(text, found.index, NEAR, BESIDE.vehicle)
    const isOpen = /\s/.test(gap)
    // "98도1234" of a judgment
    if (!isNamed && COURT.test(text.slice(Math.max(0, found.index - NEAR), to + NEAR))) continue
    // "10조 5000", "30도 2018": a unit and another number
    if (!isNamed && region === undefined && isOpen && unit !== undefined) continue
    if (open !== undefined && region === undefined) continue
    spots.push({
      kind: 'plate',
      from: found.index,
      to,
      confidence: isNamed || region ? 0.97 : isOpen ? 0.7 : 0.9,
    })
  }
  return spots
}
