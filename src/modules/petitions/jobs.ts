import type { JobSpec } from '#kernel/jobs.ts'
import { moveDueDates } from './due/move-due.job.ts'
import { sweepDrafts } from './filing/sweep-drafts.job.ts'
import { promiseDueDates } from './holidays/promise-due.job.ts'
import { monthlyCheckDrafts } from './monthly-checks/monthly-checks.job.ts'
import { releaseMerged } from './merging/release-members.job.ts'
import { noteLapsedCharges } from './payments/charge/note-lapsed.job.ts'
import { reconcile } from './payments/reconciliation/reconcile-days.job.ts'
import { progressNotices } from './progress-notices/progress-notices.job.ts'
import { republishKind } from './publication/republish-kind.job.ts'
import { listMismatches } from './records/list-mismatches.job.ts'
import { sendRecords } from './records/send-records.job.ts'
import { reminders } from './reminders/reminders.job.ts'
import { reckonPairShares } from './similar/reckon-shares.job.ts'
import { reckonFigures } from './statistics/reckon-figures.job.ts'

/** What time does at the petition desk instead of a person, one line each. */
export const JOBS: readonly JobSpec[] = [
  sweepDrafts,
  moveDueDates as JobSpec,
  republishKind as JobSpec,
  promiseDueDates,
  progressNotices,
  reminders,
  monthlyCheckDrafts,
  noteLapsedCharges,
  reconcile,
  reckonFigures as JobSpec,
  sendRecords,
  listMismatches,
  reckonPairShares,
  releaseMerged as JobSpec,
]
