import type { JobSpec } from '#kernel/jobs.ts'
import { draftMonthlyCheck } from './draft-check.act.ts'

/** Every morning, so that a month is not missed when the 1st was: makes what is not there. @law CPTA-ED 22(1) */
export const monthlyCheckDrafts: JobSpec = {
  name: 'petitions.monthly-checks',
  cron: '40 6 * * *',
  run: async ({ transact, clock }) => {
    await transact((tx) => draftMonthlyCheck(tx, { at: clock.now() }))
  },
}
