import type { Reader } from '../db.ts'
import { otherLayout } from './layout.ts'
import { countOf, type Within } from './newest.ts'
import { otherSpacing } from './spacing.ts'
import { termsOf } from './question.ts'
import { isSuggested } from './suggestions.ts'

/** A question that finds fewer than so many may have been mistyped. */
const FEW = 5
/** A repair finds clearly more when it finds so many times as much. */
const CLEARLY = 4
const MOST_TRIES = 24

/**
 * What was meant by a question that finds nothing or very little: the same with other spaces, or as if the keyboard
 * had stood at the other language. Undefined when that finds nothing, or not clearly more. `found` is what the
 * question as typed finds.
 */
export async function repaired(
  read: Reader,
  query: string,
  found: number,
  within: Within,
): Promise<string | undefined> {
  if (found >= FEW) return undefined
  const count = async (text: string) => countOf(read, await termsOf(read, text), within)
  const isMore = (n: number) => (found === 0 ? n > 0 : n >= found * CLEARLY)
  const spaced = await bestOf(otherSpacing(query), count)
  if (spaced && isMore(spaced.count)) return spaced.text
  const layouts = otherLayout(query)
  const other = await bestOf(layouts, count, (text) => isSuggested(read, text, 'ko', within.now))
  if (other && isMore(other.count)) return other.text
  const both = await bestOf(layouts.slice(0, 1).flatMap(otherSpacing), count)
  return both && isMore(both.count) ? both.text : undefined
}

/** The one that finds most; an earlier one unless a later finds clearly more, or is known where the earlier is not. */
async function bestOf(
  texts: readonly string[],
  countOf: (text: string) => Promise<number>,
  isKnown: (text: string) => Promise<boolean> = async () => false,
): Promise<{ text: string; count: number } | undefined> {
  let best: { text: string; count: number; known: boolean } | undefined
  for (const text of texts.slice(0, MOST_TRIES)) {
    const count = await countOf(text)
    if (count === 0) continue
    const known = await isKnown(text)
    const isBetter =
      !best || (known && !best.known) || (known === best.known && count >= best.count * CLEARLY)
    if (isBetter) best = { text, count, known }
  }
  return best
}
