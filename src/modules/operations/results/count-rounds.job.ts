import type { JobSpec } from '#kernel/jobs.ts'
import { uncountedRounds } from '../rounds/round.store.ts'
import { countRound } from './count-round.act.ts'

const BY = { id: 'system:clock', from: 'jobs' }

/** After the last day of a round. @article 4 */
export const countRounds: JobSpec = {
  name: 'operations.count-rounds',
  cron: '2 0 * * *',
  run: async ({ transact, look, clock }) => {
    for (const id of await uncountedRounds(look, clock.today()))
      await transact((tx) => countRound(tx, { id, by: BY, at: clock.now() }))
  },
}
