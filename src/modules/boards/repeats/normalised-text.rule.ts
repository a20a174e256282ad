import { type Letters, lettersOf } from '../moderation/letters.rule.ts'
import { HOMOGLYPHS } from './homoglyph.lexicon.ts'

/** As much of a text as is compared, in UTF-16 units. */
const LONGEST = 50_000

/**
 * A text as it is compared: letters and figures alone, without spaces, signs, case, width and unseen characters, syllables
 * put together, look-alikes as what they look like. With the places in the text as given. @article 6(2)8
 */
export function normalisedText(text: string): Letters {
  const letters = lettersOf(text.slice(0, LONGEST))
  const kept: number[] = []
  let out = ''
  for (let at = 0; at < letters.text.length; at += 1) {
    const one = letters.text.charAt(at)
    if (one === ' ' || one === '.' || (out.endsWith(one) && out.at(-2) === one)) continue
    kept.push(at)
    out += HOMOGLYPHS[one] ?? one
  }
  const of = (places: readonly number[]) => kept.map((at) => places[at] as number)
  return { text: out, from: of(letters.from), to: of(letters.to) }
}
