import type { Deps, OfficeScope } from '#kernel/http.ts'
import { absenceRoutes } from './absences/absence.office.tsx'
import { queueRoutes } from './approvals/queue.office.tsx'
import { caseRoutes } from './case/case.office.tsx'
import { holidayRoutes } from './holidays/holidays.office.tsx'
import { inboxRoutes } from './inbox/inbox.office.tsx'
import { kindsDeskRoutes } from './kinds/kinds.office.tsx'
import { monthlyCheckRoutes } from './monthly-checks/monthly-checks.office.tsx'
import { paperLetterRoutes } from './paper-letters/paper-letters.office.tsx'
import { paymentsRoutes } from './payments/payments.office.tsx'
import { recordsRoutes } from './records/records.office.tsx'
import { savedReplyRoutes } from './saved-replies/saved-replies.office.tsx'
import { officeStatisticsRoutes } from './statistics/statistics.public.tsx'
import { worklistsTakenRoutes } from './worklists-taken/worklists-taken.office.tsx'

/** The pages of the petition desk in the office, one line each. */
export const DESK: readonly ((office: OfficeScope, deps: Deps) => void)[] = [
  inboxRoutes,
  caseRoutes,
  queueRoutes,
  absenceRoutes,
  paperLetterRoutes,
  savedReplyRoutes,
  officeStatisticsRoutes,
  kindsDeskRoutes,
  paymentsRoutes,
  recordsRoutes,
  holidayRoutes,
  monthlyCheckRoutes,
  worklistsTakenRoutes,
]
