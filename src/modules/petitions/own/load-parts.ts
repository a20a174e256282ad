import type { Deps } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import { loadHandOvers } from '../handovers/load-hand-overs.ts'
import type { Petition } from '../petition/petition.store.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'
import type { OwnParts } from './parts.view.tsx'

/** Loads what the parts of the petitioner's page show, one line for each. */
export async function loadParts(deps: Deps, { number }: Petition, lang: Lang): Promise<OwnParts> {
  const { look } = deps
  return {
    supplements: await supplementsOf(look, number),
    handOvers: await loadHandOvers(deps, number, lang),
  }
}
