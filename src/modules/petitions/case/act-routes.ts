import type { Deps, OfficeScope } from '#kernel/http.ts'
import { counterRoutes } from '../counter/counter.office.tsx'
import { receiptSlipRoutes } from '../counter/receipt-slip.office.tsx'
import { followUpRoutes } from '../follow-ups/follow-ups.office.ts'
import { objectionRoutes } from '../objections/objections.office.tsx'
import { reopeningRoutes } from '../reopening/reopening.office.ts'
import { identityRoutes } from '../identity/identity.office.tsx'
import { dissatisfactionRoutes } from '../ratings/ratings.office.tsx'
import { writingRoutes } from '../writing/writing.office.ts'
import type { CaseDesk } from './case-desk.office.tsx'
import { consultationRoutes } from '../consultations/consultations.office.tsx'
import { extensionRoutes } from '../extensions/extensions.office.tsx'
import { supplementRoutes } from '../supplements/supplements.office.tsx'
import { progressRoutes } from '../progress-notices/progress-notices.office.tsx'
import { reminderRoutes } from '../reminders/reminders.office.tsx'
import { siteVisitRoutes } from '../site-visits/site-visits.office.tsx'
import { stopRoutes } from '../stops/stops.office.tsx'
import { handOverRoutes } from '../handovers/hand-overs.office.tsx'
import { mergingRoutes } from '../merging/merging.office.tsx'
import { repeatRoutes } from '../repeats/repeats.office.tsx'
import { answerRoutes } from '../answers/answer.office.tsx'
import { correctionRoutes } from '../corrections/correction.office.ts'
import { conflictRoutes } from '../conflicts/conflict.office.ts'
import { paperRoutes } from '../paper-copies/paper.office.tsx'
import { photographActRoutes } from '../photographs/photographs.office.tsx'

type Routes = (desk: CaseDesk, deps: Deps, office: OfficeScope) => void

/** What is done to a petition beside the acts of `case.office.tsx`: each folder mounts its own, one line each. */
export const ACT_ROUTES: readonly Routes[] = [
  counterRoutes,
  receiptSlipRoutes,
  followUpRoutes,
  identityRoutes,
  objectionRoutes,
  reopeningRoutes,
  dissatisfactionRoutes,
  writingRoutes,
  extensionRoutes,
  supplementRoutes,
  siteVisitRoutes,
  stopRoutes,
  progressRoutes,
  reminderRoutes,
  consultationRoutes,
  handOverRoutes,
  repeatRoutes,
  mergingRoutes,
  answerRoutes,
  conflictRoutes,
  correctionRoutes,
  paperRoutes,
  photographActRoutes,
]
