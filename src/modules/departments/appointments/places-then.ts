import type { Reader } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { words } from '../contracts/contracts.words.ts'
import { contractsHeldBy, postsHeldBy } from './place-then.store.ts'

/** What somebody was at a moment: the title of the post, or of the company under contract; undefined: neither. */
export type PlaceThen = (staffId: number, at: Instant, lang: Lang) => string | undefined

/**
 * What people were on the day of each thing they did, whoever holds their posts now. On the day of a transfer it is the
 * new post. For the serving role alone.
 *
 * @article 3(3) @article 5(2)
 */
export async function placesThen(look: Reader, staffIds: readonly number[]): Promise<PlaceThen> {
  const posts = await postsHeldBy(look, staffIds)
  const contracts = await contractsHeldBy(look, staffIds)
  return (staffId, at, lang) => {
    const day = dayOf(at)
    const post = posts.find(
      ({ staff_id: who, from_on: from, ended_on: end }) =>
        who === staffId && from <= day && (end === null || day < end),
    )
    if (post) return lang === 'ko' ? `${post.name_ko} ${post.title_ko}` : `${post.title_en}, ${post.name_en}`
    const contract = contracts.find(
      ({ staff_id: who, added_at: from, removed_at: end }) =>
        who === staffId && from <= at && (end === null || at <= end),
    )
    return contract && words(lang).titleOf(contract.company)
  }
}
