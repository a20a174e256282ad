import type { JobSpec } from '#kernel/jobs.ts'
import { removeUnsupplied } from '../supplements/supplement-photograph.store.ts'
import { removeOldDrafts } from './draft.store.ts'

/** What was begun and left for a day is thrown away, and what was to go with a supplement that is awaited no longer. @law PIPA 21 destruction without delay */
export const sweepDrafts: JobSpec = {
  name: 'petitions.sweep-drafts',
  cron: '17 * * * *',
  run: async ({ transact, clock }) => {
    await transact((tx) => removeOldDrafts(tx, clock.now()))
    await transact((tx) => removeUnsupplied(tx))
  },
}
