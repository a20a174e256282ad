import type { JobSpec } from '#kernel/jobs.ts'
import { removeOldDrafts } from './draft.store.ts'

/** What was begun and left for a day is thrown away. @law PIPA 21 destruction without delay */
export const sweepDrafts: JobSpec = {
  name: 'petitions.sweep-drafts',
  cron: '17 * * * *',
  run: async ({ transact, clock }) => {
    await transact((tx) => removeOldDrafts(tx, clock.now()))
  },
}
