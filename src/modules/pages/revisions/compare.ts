import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Comparison, LinePair, Piece } from './line-pair.rule.ts'

const LONGEST_LINE = 2_000
/** Lines that came or went; beyond it two texts are different ones. Work grows with its square. */
const MOST_LINES = 800
/** Words that differ in one line. */
const MOST_WORDS = 60
/** Characters whose words are compared, of all the lines together. */
const MOST_CHARACTERS = 40_000
const MILLISECONDS = 40

/**
 * Two texts line beside line, with the words that differ. It takes some tens of milliseconds at most: texts that have
 * too little in common stand beside each other whole, and words are looked at only in the first lines that changed.
 */
export function compare(before: string, after: string): Comparison {
  const most = { maxEditLength: MOST_LINES, timeout: MILLISECONDS }
  const parts = diffArrays(before.split('\n'), after.split('\n'), most)
  if (!parts) return { pairs: [{ old: whole(before, true), new: whole(after, true) }], isWhole: true }
  const pairs: LinePair[] = []
  const room = { characters: MOST_CHARACTERS }
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as (typeof parts)[number]
    const next = parts[at + 1]
    if (part.removed && next?.added) {
      pairs.push(...besides(part.value, next.value, room))
      at += 1
    } else {
      // lines that stay, come or go together are one row
      const text = part.value.join('\n')
      pairs.push({
        old: part.added ? undefined : whole(text, part.removed),
        new: part.removed ? undefined : whole(text, part.added),
      })
    }
  }
  return { pairs, isWhole: false }
}

const whole = (text: string, isChanged: boolean): Piece[] => [{ text, isChanged }]

function besides(old: readonly string[], fresh: readonly string[], room: { characters: number }): LinePair[] {
  return Array.from({ length: Math.max(old.length, fresh.length) }, (_, at) => {
    const [a, b] = [old[at], fresh[at]]
    if (a === undefined || b === undefined)
      return {
        old: a === undefined ? undefined : whole(a, true),
        new: b === undefined ? undefined : whole(b, true),
      }
    const words = wordsThatDiffer(a, b, room)
    if (!words) return { old: whole(a, true), new: whole(b, true) }
    return {
      old: words.filter((one) => !one.added).map((one) => ({ text: one.value, isChanged: one.removed })),
      new: words.filter((one) => !one.removed).map((one) => ({ text: one.value, isChanged: one.added })),
    }
  })
}

function wordsThatDiffer(a: string, b: string, room: { characters: number }) {
  const length = a.length + b.length
  if (length > LONGEST_LINE || length > room.characters) return undefined
  room.characters -= length
  return diffWordsWithSpace(a, b, { maxEditLength: MOST_WORDS })
}
