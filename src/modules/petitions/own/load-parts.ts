import type { Deps } from '#kernel/http.ts'
import type { Petition } from '../petition/petition.store.ts'
import { findFollowUp } from '../follow-ups/follow-up.store.ts'
import { findRating } from '../ratings/rating.store.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'
import type { OwnParts } from './parts.view.tsx'

/** Loads what the parts of the petitioner's page show, one line for each. */
export async function loadParts({ look }: Deps, { number }: Petition): Promise<OwnParts> {
  return {
    followUp: await findFollowUp(look, number),
    rating: await findRating(look, number),
    supplements: await supplementsOf(look, number),
  }
}
