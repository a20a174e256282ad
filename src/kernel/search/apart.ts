import type { Reader } from '../db.ts'
import { typedIn } from './bigrams.ts'
import { countOf, MOST, type Within } from './newest.ts'
import { termsOf } from './question.ts'

/** One word of a question, and how many texts hold it. */
export interface WordFound {
  readonly word: string
  /** `isCapped`: or more. */
  readonly count: number
  readonly isCapped: boolean
}

const MOST_WORDS = 6

/** The words of a question that are found where the whole question is not. None of a question of one word. */
export async function wordsFound(read: Reader, query: string, within: Within): Promise<WordFound[]> {
  const words = typedIn(query)
  if (words.length < 2) return []
  const counts = words.slice(0, MOST_WORDS).map(async (word) => {
    const count = await countOf(read, await termsOf(read, word), within)
    return { word, count, isCapped: count >= MOST }
  })
  return (await Promise.all(counts)).filter((one) => one.count > 0)
}
