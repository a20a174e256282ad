import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import { departments } from '#modules/departments/index.ts'
import { loadHandOvers } from '../handovers/load-hand-overs.ts'
import type { Petition } from '../petition/petition.store.ts'
import { loadSimilar } from '../similar/load-similar.ts'
import { loadRepeats } from '../repeats/load-repeats.ts'
import { loadMerging } from '../merging/load-merging.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'
import type { CaseParts } from './parts.view.tsx'

/** Loads what the parts of the case page show, one line for each. */
export async function loadParts(deps: Deps, petition: Petition, clerk: Clerk): Promise<CaseParts> {
  const { look } = deps
  const { number } = petition
  return {
    supplements: await supplementsOf(look, number),
    handOvers: await loadHandOvers(deps, number, clerk.lang),
    similar: await loadSimilar(deps, petition, clerk.lang),
    repeats: await loadRepeats(deps, petition, clerk),
    merging: await loadMerging(deps, petition, clerk),
    coordinator: await departments.findHolder(look, deps.city.policies.coordinatingPost),
  }
}
