import { diffArrays, diffWordsWithSpace } from 'diff'
import type { LinePair, Piece } from './line-pair.rule.ts'

const LONGEST_LINE = 2_000

/** Two texts line beside line, with the words that differ. */
export function compare(before: string, after: string): LinePair[] {
  const parts = diffArrays(before.split('\n'), after.split('\n'))
  const pairs: LinePair[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as (typeof parts)[number]
    const next = parts[at + 1]
    if (part.removed && next?.added) {
      pairs.push(...besides(part.value, next.value))
      at += 1
    } else if (part.removed)
      pairs.push(...part.value.map((line) => ({ old: whole(line, true), new: undefined })))
    else if (part.added) pairs.push(...part.value.map((line) => ({ old: undefined, new: whole(line, true) })))
    else pairs.push(...part.value.map((line) => ({ old: whole(line, false), new: whole(line, false) })))
  }
  return pairs
}

const whole = (text: string, isChanged: boolean): Piece[] => [{ text, isChanged }]

function besides(old: readonly string[], fresh: readonly string[]): LinePair[] {
  return Array.from({ length: Math.max(old.length, fresh.length) }, (_, at) => {
    const [a, b] = [old[at], fresh[at]]
    if (a === undefined || b === undefined)
      return {
        old: a === undefined ? undefined : whole(a, true),
        new: b === undefined ? undefined : whole(b, true),
      }
    if (a.length + b.length > LONGEST_LINE) return { old: whole(a, true), new: whole(b, true) }
    const words = diffWordsWithSpace(a, b)
    return {
      old: words.filter((one) => !one.added).map((one) => ({ text: one.value, isChanged: one.removed })),
      new: words.filter((one) => !one.removed).map((one) => ({ text: one.value, isChanged: one.added })),
    }
  })
}
