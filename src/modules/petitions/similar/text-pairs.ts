import type { Seal } from '#kernel/crypto.ts'
import { pairsOf, stripped, wordsOf } from '#kernel/search.ts'

/** Of a long text the beginning says what it is about. */
const READ = 4_000
const MOST = 600

export interface TextPairs {
  readonly title: readonly number[]
  readonly all: readonly number[]
}

/** The pairs of a petition's text as numbers that say nothing without the look-up key. */
export function textPairs(seal: Pick<Seal, 'lookup'>, text: { title: string; body: string }): TextPairs {
  const title = pairsOf(text.title)
  const all = pairsOf(`${text.title} ${text.body.slice(0, READ)}`).slice(0, MOST)
  return { title: numbersOf(seal, title), all: numbersOf(seal, all) }
}

/** The words of a text, two characters at least, each with its pairs. */
export function wordPairs(
  seal: Pick<Seal, 'lookup'>,
  { title, body }: { title: string; body: string },
): Map<string, readonly number[]> {
  const words = wordsOf(`${title} ${body.slice(0, READ)}`).map(stripped)
  return new Map(
    words.filter((word) => [...word].length > 1).map((word) => [word, numbersOf(seal, pairsOf(word))]),
  )
}

const numbersOf = (seal: Pick<Seal, 'lookup'>, pairs: readonly string[]) =>
  pairs.map((pair) => seal.lookup(pair, 'petitions.similar_text').readInt32BE(0))
