import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import { caseLine } from '../approvals/case-line.ts'
import { loadConflict } from '../conflicts/load-conflict.ts'
import { loadCorrections } from '../corrections/corrections.ts'
import { paperCopiesOf } from '../paper-copies/paper.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'
import type { CaseParts } from './parts.view.tsx'

/** Loads what the parts of the case page show, one line for each. */
export async function loadParts(deps: Deps, petition: Petition, clerk: Clerk): Promise<CaseParts> {
  const { look, clock, seal } = deps
  const { number } = petition
  return {
    supplements: await supplementsOf(look, number),
    line: await caseLine(look, petition, clerk, clock.today()),
    corrections: await loadCorrections(look, number),
    conflict: await loadConflict(look, petition),
    paperCopies: await paperCopiesOf(look, seal, number),
  }
}
