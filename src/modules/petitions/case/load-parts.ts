import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { agencyClocksOf } from '../agency-clocks/agency-clocks.ts'
import { consultationParts } from '../consultations/consultation-parts.ts'
import { extensionParts } from '../extensions/extension-parts.ts'
import { caseLine } from '../approvals/case-line.ts'
import type { DeskDeps } from '../from-dialogue/conversation.ts'
import { loadConflict } from '../conflicts/load-conflict.ts'
import { loadCorrections } from '../corrections/corrections.ts'
import { paperCopiesOf } from '../paper-copies/paper.store.ts'
import { photographsOf } from '../photographs/photograph.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { changesOf } from '../changes/change.store.ts'
import { findFollowUp } from '../follow-ups/follow-up.store.ts'
import { objectionsTo, openObjectionAddress } from '../objections/objection.store.ts'
import { loadAnsweredWith } from '../reopening/load-reopening.ts'
import { reopeningsOf } from '../reopening/reopening.store.ts'
import { findRating } from '../ratings/rating.store.ts'
import { repliesOf } from '../saved-replies/saved-reply.store.ts'
import { writersOf } from '../writing/writing.store.ts'
import { moreTimeOf } from '../supplements/more-time.store.ts'
import { findSiteVisit } from '../site-visits/site-visit.store.ts'
import { stopsOf } from '../stops/stop.store.ts'
import { remindersOf } from '../reminders/reminder.store.ts'
import { loadHandOvers } from '../handovers/load-hand-overs.ts'
import { loadSimilar } from '../similar/load-similar.ts'
import { loadRepeats } from '../repeats/load-repeats.ts'
import { loadMerging } from '../merging/load-merging.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'
import type { CaseParts } from './case-parts.view.tsx'

/** Loads what the parts of the case page show, one line for each. */
export async function loadParts(deps: DeskDeps, petition: Petition, clerk: Clerk): Promise<CaseParts> {
  const { look, clock, seal } = deps
  const { number } = petition
  return {
    changes: await changesOf(look, number),
    followUp: await findFollowUp(look, number),
    objections: await objectionsTo(look, number),
    objectionAddress: await openObjectionAddress(look, seal, number),
    reopenings: await reopeningsOf(look, number),
    answeredWith: await loadAnsweredWith(deps, petition, clerk),
    rating: await findRating(look, number),
    replies: await repliesOf(look, clerk.departmentId),
    writers: await namesOf(look, await writersOf(look, { number, staffId: clerk.staffId, at: clock.now() })),
    supplements: await supplementsOf(look, number),
    moreTime: await moreTimeOf(look, number),
    agencyClocks: await agencyClocksOf(deps, petition),
    siteVisit: await findSiteVisit(look, number),
    stops: await stopsOf(look, number),
    reminders: await remindersOf(look, number),
    consultations: await consultationParts(deps, petition, clerk),
    extensions: await extensionParts(deps, petition),
    handOvers: await loadHandOvers(deps, number, clerk.lang),
    similar: await loadSimilar(deps, petition, clerk.lang),
    repeats: await loadRepeats(deps, petition, clerk),
    merging: await loadMerging(deps, petition, clerk),
    coordinator: await departments.findHolder(look, deps.city.policies.coordinatingPost),
    line: await caseLine(look, petition, clerk, clock.today()),
    corrections: await loadCorrections(look, number),
    conflict: await loadConflict(look, petition),
    paperCopies: await paperCopiesOf(look, seal, number),
    photographs: await photographsOf(look, seal, number),
    conversation: await deps.conversationOf?.(deps, number),
  }
}

const namesOf = async (look: Reader, staffIds: readonly number[]): Promise<string[]> =>
  (await accounts.byIds(look, [...staffIds])).map((one) => one.name)
