import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import { addDays } from '#kernel/time.ts'
import type { Petition } from '../petition/petition.store.ts'
import { findSimilar } from '../similar/find-similar.ts'
import { mayRead } from '../stages/office-act.rule.ts'
import { isPossible } from '../stages/stages.rule.ts'
import {
  areAnsweredAlike,
  countPetitioners,
  isMergeable,
  PETITIONERS,
  PROPOSED_DAYS,
  SAME_PURPORT,
} from './merging.rule.ts'
import { membersOf, mergeables } from './merging.store.ts'
import type { MergingFile } from './merging.view.tsx'

/** What was merged into a petition, and what might be. */
export async function loadMerging(deps: Deps, petition: Petition, clerk: Clerk): Promise<MergingFile> {
  const { look, seal, clock } = deps
  const { number } = petition
  const members = await mergeables(look, await membersOf(look, number))
  const mayMerge = clerk.rights.has('petition-desk') || clerk.rights.has('petition-approve')
  if (!mayMerge || !isPossible('merge', petition.stage)) return { members, proposed: [] }
  const openSince = addDays(clock.today(), -PROPOSED_DAYS)
  const alike = (await findSimilar(look, seal, petition, { openSince })).filter(
    (one) => one.likeness >= SAME_PURPORT,
  )
  const rows = await mergeables(look, [number, ...alike.map((one) => one.number)])
  const lead = rows.find((one) => one.number === number)
  const proposed = rows
    .filter((one) => one.number !== number && isMergeable(one) && mayRead(one, clerk))
    .filter((one) => lead !== undefined && areAnsweredAlike(lead, one))
    .map((one) => ({ ...one, likeness: alike.find((of) => of.number === one.number)?.likeness ?? 0 }))
    .toSorted((a, b) => b.likeness - a.likeness)
  const isEnough = lead !== undefined && countPetitioners([lead, ...members, ...proposed]) >= PETITIONERS
  return { members, proposed: isEnough ? proposed : [] }
}
