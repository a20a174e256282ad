import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import type { Petition } from '../petition/petition.store.ts'
import { changesOf } from '../changes/change.store.ts'
import { findFollowUp } from '../follow-ups/follow-up.store.ts'
import { findRating } from '../ratings/rating.store.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'
import type { CaseParts } from './parts.view.tsx'

/** Loads what the parts of the case page show, one line for each. */
export async function loadParts(deps: Deps, petition: Petition, _clerk: Clerk): Promise<CaseParts> {
  const { look } = deps
  const { number } = petition
  return {
    changes: await changesOf(look, number),
    followUp: await findFollowUp(look, number),
    rating: await findRating(look, number),
    supplements: await supplementsOf(look, number),
  }
}
