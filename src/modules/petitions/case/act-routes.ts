import type { Deps, OfficeScope } from '#kernel/http.ts'
import { handOverRoutes } from '../handovers/hand-overs.office.tsx'
import { mergingRoutes } from '../merging/merging.office.tsx'
import { repeatRoutes } from '../repeats/repeats.office.tsx'
import type { CaseDesk } from './case-desk.office.tsx'

type Routes = (desk: CaseDesk, deps: Deps, office: OfficeScope) => void

/** What is done to a petition beside the acts of `case.office.tsx`: each folder mounts its own, one line each. */
export const ACT_ROUTES: readonly Routes[] = [handOverRoutes, repeatRoutes, mergingRoutes]
