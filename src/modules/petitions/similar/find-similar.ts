import type { Seal } from '#kernel/crypto.ts'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { COMMON_WORDS } from './duty-words.lexicon.ts'
import { likeness, pairsToAsk, weightOf } from './likeness.rule.ts'
import { answeredLike, openLike, pairShares } from './similar.store.ts'
import { textPairs, wordPairs } from './text-pairs.ts'

export interface Alike {
  readonly number: string
  /** 0 to 1. */
  readonly likeness: number
  /** Of the text that was compared: the rarest words that the other has too. */
  readonly words: readonly string[]
}
interface Text {
  readonly number: string
  readonly title: string
  readonly body: string
}

/** Petitions like one, best first: answered ones, or unanswered ones that arrived on a day or later. */
export async function findSimilar(
  look: Reader,
  seal: Pick<Seal, 'lookup'>,
  { number, title, body }: Text,
  which: 'answered' | { openSince: LocalDate },
): Promise<Alike[]> {
  const pairs = textPairs(seal, { title, body })
  const shares = await pairShares(look, pairs.all)
  // what stands nowhere else is rarer than the rarest that is known
  const rarest = shares.size === 0 ? 1 : Math.min(...shares.values()) / 2
  const weigh = (pair: number) => weightOf(shares.get(pair) ?? rarest)
  const toAsk = pairsToAsk(pairs, shares)
  const asked = { pairs: toAsk, weights: toAsk.map(weigh), number }
  const found =
    which === 'answered'
      ? await answeredLike(look, asked)
      : await openLike(look, { ...asked, since: which.openSince })
  const own = new Set(pairs.all)
  const words = wordPairs(seal, { title, body })
  return found
    .map((one) => {
      const other = new Set(one.pairs)
      return { number: one.number, likeness: likeness(own, other, weigh), other }
    })
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, KEPT)
    .map(({ other, ...one }) => ({ ...one, words: sharedWords(words, other, weigh) }))
}

const KEPT = 30
const WORDS = 5

function sharedWords(
  words: ReadonlyMap<string, readonly number[]>,
  other: ReadonlySet<number>,
  weigh: (pair: number) => number,
): string[] {
  const rarity = (pairs: readonly number[]) => Math.max(...pairs.map(weigh))
  return [...words]
    .filter(([word, pairs]) => !COMMON_WORDS.includes(word) && pairs.every((pair) => other.has(pair)))
    .toSorted(([, a], [, b]) => rarity(b) - rarity(a))
    .slice(0, WORDS)
    .map(([word]) => word)
}
