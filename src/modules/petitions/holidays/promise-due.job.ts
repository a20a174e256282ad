import type { JobSpec } from '#kernel/jobs.ts'
import { promiseDue } from './promise-due.act.ts'
import { unpromised } from './unpromised.store.ts'

/** Every night: whether the holiday table has grown to where a due date was missing. @law CPTA 19 */
export const promiseDueDates: JobSpec = {
  name: 'petitions.promise-due',
  cron: '25 0 * * *',
  run: async (deps) => {
    for (const { number } of await unpromised(deps.look))
      await deps.transact((tx) => promiseDue(tx, deps, { number, at: deps.clock.now() }))
  },
}
