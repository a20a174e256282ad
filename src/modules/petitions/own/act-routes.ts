import type { CaseScope, Deps } from '#kernel/http.ts'
import { ownExtensionRoutes } from '../extensions/extensions.case.tsx'
import { ownSupplementRoutes } from '../supplements/supplements.case.tsx'
import type { OwnDesk } from './own-desk.case.tsx'

type Routes = (desk: OwnDesk, scope: CaseScope, deps: Deps) => void

/** What a petitioner does beside the acts of `own.case.tsx`: each folder mounts its own, one line each. */
export const OWN_ROUTES: readonly Routes[] = [ownExtensionRoutes, ownSupplementRoutes]
