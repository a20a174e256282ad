import type { Deps } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import { givenAnswer } from '../answers/load-document.ts'
import { paperCopiesOf } from '../paper-copies/paper.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'
import type { OwnParts } from './parts.view.tsx'

/** Loads what the parts of the petitioner's page show, one line for each. */
export async function loadParts(deps: Deps, petition: Petition, lang: Lang): Promise<OwnParts> {
  const { look, seal } = deps
  const { number } = petition
  return {
    supplements: await supplementsOf(look, number),
    given: await givenAnswer(deps, petition, lang),
    paperCopies: await paperCopiesOf(look, seal, number),
  }
}
