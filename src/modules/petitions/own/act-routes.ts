import type { CaseScope, Deps } from '#kernel/http.ts'
import { changeRoutes } from '../changes/changes.case.ts'
import { askRoutes } from '../follow-ups/follow-ups.case.ts'
import { objectRoutes } from '../objections/objections.case.ts'
import { rateRoutes } from '../ratings/ratings.case.ts'
import type { OwnDesk } from './own-desk.case.tsx'
import { ownExtensionRoutes } from '../extensions/extensions.case.tsx'
import { ownSupplementRoutes } from '../supplements/supplements.case.tsx'
import { ownDocumentRoutes } from '../answers/document.case.tsx'
import { ownPaperRoutes } from '../paper-copies/paper.case.ts'
import { supplementPhotographRoutes } from '../supplements/photographs.case.tsx'
import { ownPhotographRoutes } from '../photographs/own-photographs.case.tsx'

type Routes = (desk: OwnDesk, scope: CaseScope, deps: Deps) => void

/** What a petitioner does beside the acts of `own.case.tsx`: each folder mounts its own, one line each. */
export const OWN_ROUTES: readonly Routes[] = [
  changeRoutes,
  askRoutes,
  rateRoutes,
  objectRoutes,
  ownExtensionRoutes,
  ownSupplementRoutes,
  ownDocumentRoutes,
  ownPaperRoutes,
  ownPhotographRoutes,
  supplementPhotographRoutes,
]
