import type { JobSpec } from '#kernel/jobs.ts'
import { eraseFailed } from '#kernel/search.ts'
import { addDays } from '#kernel/time.ts'

/** Days for which questions that found nothing are kept. */
export const KEPT_DAYS = 90

/** Erases old questions every night. @law PIPA 21(1) */
export const eraseFailedSearches: JobSpec = {
  name: 'search.erase-failed',
  cron: '37 3 * * *',
  run: async ({ transact, clock }) => {
    await transact((tx) => eraseFailed(tx, addDays(clock.today(), -KEPT_DAYS)))
  },
}
