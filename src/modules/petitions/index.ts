import type { CaseScope, Deps, OfficeScope, PublicDeps, PublicScope } from '#kernel/http.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue, type JobSpec } from '#kernel/jobs.ts'
import type { LocalDate } from '#kernel/time.ts'
import { approveAnswer } from './answers/approve-answer.act.ts'
import { draftAnswer } from './answers/draft-answer.act.ts'
import { absenceRoutes } from './absences/absence.office.tsx'
import { queueRoutes } from './approvals/queue.office.tsx'
import { saveApprovalPolicy } from './approvals/save-policy.act.ts'
import { assignPetition } from './assignment/assign-petition.act.ts'
import { caseRoutes } from './case/case.office.tsx'
import { moveDueDates } from './due/move-due.job.ts'
import { saveDraft } from './filing/draft.store.ts'
import { filePetition } from './filing/file-petition.act.ts'
import { filingRoutes } from './filing/filing.case.tsx'
import { demandSupplement } from './supplements/demand-supplement.act.ts'
import { saveKinds } from './kinds/save-kinds.act.ts'
import { sweepDrafts } from './filing/sweep-drafts.job.ts'
import { inboxRoutes } from './inbox/inbox.office.tsx'
import { lookupRoutes } from './lookup/lookup.case.tsx'
import { ownRoutes } from './own/own.case.tsx'
import { getPetition } from './petition/petition.store.ts'
import { receivePetition } from './receipt/receive-petition.act.ts'
import { registerRoutes } from './register/register.public.tsx'
import { kindsRoutes } from './kinds/kinds.public.tsx'

export type { ApprovalPolicy } from './approvals/policy.rule.ts'
export type { KindOfCity } from './kinds/save-kinds.act.ts'

/** The e-petition desk, Articles 8 to 10. This file is the module's only door. */
export const petitions = {
  /** /petitions/kinds, /petitions, /petitions/:number */
  public(site: PublicScope, deps: PublicDeps) {
    kindsRoutes(site, deps)
    registerRoutes(site, deps)
  },
  /** /petitions/new, /petitions/lookup, /petitions/mine and what follows them. */
  case(scope: CaseScope, deps: Deps) {
    filingRoutes(scope, deps)
    lookupRoutes(scope, deps)
    ownRoutes(scope, deps)
  },
  /** /office, /office/petitions/:number and the acts below it, /office/approvals, /office/absences. */
  office(office: OfficeScope, deps: Deps) {
    inboxRoutes(office, deps)
    caseRoutes(office, deps)
    queueRoutes(office, deps)
    absenceRoutes(office, deps)
  },
  jobs: [sweepDrafts, moveDueDates as JobSpec],
  /** In the transaction that adds a holiday: running due dates are reckoned anew after it. */
  holidayAdded: (tx: Tx, holiday: { day: LocalDate; name: string }) => enqueue(tx, moveDueDates, holiday),
  sitemap: async () => [{ path: '/petitions' }, { path: '/petitions/kinds' }, { path: '/petitions/new' }],
  saveKinds,
  saveApprovalPolicy,
  /** The acts, for whoever acts without pages: the demonstration town. */
  acts: {
    saveDraft,
    filePetition,
    receivePetition,
    assignPetition,
    demandSupplement,
    draftAnswer,
    approveAnswer,
    find: getPetition,
  },
}
