import type { Deps } from '#kernel/http.ts'
import { extensionParts } from '../extensions/extension-parts.ts'
import { loadHandOvers } from '../handovers/load-hand-overs.ts'
import type { Lang } from '#kernel/words.ts'
import { givenAnswer } from '../answers/load-document.ts'
import { paperCopiesOf } from '../paper-copies/paper.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { photographsOf } from '../photographs/photograph.store.ts'
import { findFollowUp } from '../follow-ups/follow-up.store.ts'
import { objectionsTo } from '../objections/objection.store.ts'
import { reopeningsOf } from '../reopening/reopening.store.ts'
import { findRating } from '../ratings/rating.store.ts'
import { openRemedies } from '../remedies/open-remedies.ts'
import { moreTimeOf } from '../supplements/more-time.store.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'
import { countForSupplement } from '../supplements/add-photograph.act.ts'
import type { OwnParts } from './parts.view.tsx'

/** Loads what the parts of the petitioner's page show, one line for each. */
export async function loadParts(deps: Deps, petition: Petition, lang: Lang): Promise<OwnParts> {
  const { look, seal } = deps
  const { number } = petition
  const given = await givenAnswer(deps, petition, lang)
  const objections = await objectionsTo(look, number)
  return {
    followUp: await findFollowUp(look, number),
    objections,
    reopenings: await reopeningsOf(look, number),
    rating: await findRating(look, number),
    supplements: await supplementsOf(look, number),
    moreTime: await moreTimeOf(look, number),
    extensions: await extensionParts(deps, petition),
    handOvers: await loadHandOvers(deps, number, lang),
    given,
    remedies: given ? await openRemedies(deps, given, objections.at(-1)) : [],
    paperCopies: await paperCopiesOf(look, seal, number),
    photographs: await photographsOf(look, seal, number),
    supplementPhotographs: await countForSupplement(look, seal, number),
  }
}
