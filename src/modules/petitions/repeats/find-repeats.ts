import type { Reader } from '#kernel/db.ts'
import { pairsOf } from '#kernel/search.ts'
import { likeness } from '../similar/likeness.rule.ts'
import type { Earlier } from './repeats.rule.ts'
import { earlierOfSame, type EarlierText } from './repeats.store.ts'

export type EarlierFound = Earlier & EarlierText

/** What the same petitioner filed before, the most alike first, each with how alike the texts are. */
export async function findRepeats(
  look: Reader,
  { number, title, body }: { number: string; title: string; body: string },
): Promise<EarlierFound[]> {
  const own = new Set(pairsOf(`${title} ${body}`))
  return (await earlierOfSame(look, number))
    .map((one) => ({ ...one, likeness: likeness(own, new Set(pairsOf(`${one.title} ${one.body}`))) }))
    .toSorted((a, b) => b.likeness - a.likeness)
}
