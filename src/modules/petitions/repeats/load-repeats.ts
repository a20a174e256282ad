import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import { getKind } from '../kinds/kind.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { findRepeats } from './find-repeats.ts'
import { mayBeRepeated } from './repeats.rule.ts'
import { findClosure, findOrigin, findPeople, reviewsOf } from './repeats.store.ts'
import type { RepeatsFile } from './repeats.view.tsx'

/** What the same petitioner filed before, for whoever handles the petition: no text of it yet. */
export async function loadRepeats({ look }: Deps, petition: Petition, clerk: Clerk): Promise<RepeatsFile> {
  const { number } = petition
  const earlier = await findRepeats(look, petition)
  const { category } = await getKind(look, petition.kindId)
  return {
    earlier: earlier.map(({ title: _title, body: _body, answer: _answer, ...one }) => one),
    isProposed: petition.endedAt === null && mayBeRepeated(category, earlier),
    people: await findPeople(look, number),
    reviews: await reviewsOf(look, number),
    origin: await findOrigin(look, number),
    closure: await findClosure(look, number),
    mayCompare: clerk.rights.has('petition-handle') || clerk.rights.has('petition-approve'),
  }
}
