import type { Deps, OfficeScope } from '#kernel/http.ts'
import { answerRoutes } from '../answers/answer.office.tsx'
import { correctionRoutes } from '../corrections/correction.office.ts'
import { conflictRoutes } from '../conflicts/conflict.office.ts'
import { paperRoutes } from '../paper-copies/paper.office.tsx'
import type { CaseDesk } from './case-desk.office.tsx'

type Routes = (desk: CaseDesk, deps: Deps, office: OfficeScope) => void

/** What is done to a petition beside the acts of `case.office.tsx`: each folder mounts its own, one line each. */
export const ACT_ROUTES: readonly Routes[] = [answerRoutes, conflictRoutes, correctionRoutes, paperRoutes]
