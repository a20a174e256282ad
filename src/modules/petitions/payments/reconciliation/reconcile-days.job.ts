import type { JobSpec } from '#kernel/jobs.ts'
import { reconcileDays } from './reconcile-days.act.ts'

/** Half past midnight: the day that ended, and earlier ones whose statement came since. @article 9(2) */
export const reconcile: JobSpec = {
  name: 'petitions.reconcile-payments',
  cron: '30 0 * * *',
  run: async ({ transact, clock }) => {
    await transact((tx) => reconcileDays(tx, clock.now()))
  },
}
