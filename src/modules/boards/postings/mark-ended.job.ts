import type { JobSpec } from '#kernel/jobs.ts'
import { markEnded } from './postings.store.ts'

/** After midnight the lists pass over what ended the day before. @article 6(1) */
export const markEndedPostings: JobSpec = {
  name: 'boards.mark-ended',
  cron: '5 0 * * *',
  run: async ({ transact, clock }) => {
    await transact((tx) => markEnded(tx, clock.today()))
  },
}
