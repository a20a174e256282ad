import type { CaseScope, Deps } from '#kernel/http.ts'
import { ownDocumentRoutes } from '../answers/document.case.tsx'
import { ownPaperRoutes } from '../paper-copies/paper.case.ts'
import type { OwnDesk } from './own-desk.case.tsx'

type Routes = (desk: OwnDesk, scope: CaseScope, deps: Deps) => void

/** What a petitioner does beside the acts of `own.case.tsx`: each folder mounts its own, one line each. */
export const OWN_ROUTES: readonly Routes[] = [ownDocumentRoutes, ownPaperRoutes]
