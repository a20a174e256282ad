import type { Place } from '../moderation/abuse.rule.ts'
import { placesOf } from '../moderation/grounds.rule.ts'
import { normalisedText } from './normalised-text.rule.ts'
import { hashAt, PIECE, piecesOf } from './shingles.rule.ts'

/** Pieces that stand alone in both texts are chance: at least so many letters in a row are marked. */
const LEAST = 5

/** Where each of two texts holds what the other holds too, in UTF-16 units of the texts as given. @article 6(2)8 */
export function sameParts(a: string, b: string): { a: Place[]; b: Place[] } {
  const [one, other] = [normalisedText(a), normalisedText(b)]
  return { a: partsIn(one, piecesOf(other.text)), b: partsIn(other, piecesOf(one.text)) }
}

function partsIn(
  { text, from, to }: ReturnType<typeof normalisedText>,
  pieces: ReadonlySet<number>,
): Place[] {
  const places: Place[] = []
  let start = 0
  let end = 0
  const close = () => {
    if (end - start >= LEAST) places.push({ start: from[start] as number, end: to[end - 1] as number })
  }
  for (let at = 0; at + PIECE <= text.length; at += 1) {
    if (!pieces.has(hashAt(text, at))) continue
    if (at > end) {
      close()
      start = at
    }
    end = at + PIECE
  }
  close()
  return placesOf(places)
}
