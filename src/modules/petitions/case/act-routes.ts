import type { Deps, OfficeScope } from '#kernel/http.ts'
import { consultationRoutes } from '../consultations/consultations.office.tsx'
import { extensionRoutes } from '../extensions/extensions.office.tsx'
import { supplementRoutes } from '../supplements/supplements.office.tsx'
import { progressRoutes } from '../progress-notices/progress-notices.office.tsx'
import { reminderRoutes } from '../reminders/reminders.office.tsx'
import { siteVisitRoutes } from '../site-visits/site-visits.office.tsx'
import { stopRoutes } from '../stops/stops.office.tsx'
import type { CaseDesk } from './case-desk.office.tsx'

type Routes = (desk: CaseDesk, deps: Deps, office: OfficeScope) => void

/** What is done to a petition beside the acts of `case.office.tsx`: each folder mounts its own, one line each. */
export const ACT_ROUTES: readonly Routes[] = [
  extensionRoutes,
  supplementRoutes,
  siteVisitRoutes,
  stopRoutes,
  progressRoutes,
  reminderRoutes,
  consultationRoutes,
]
