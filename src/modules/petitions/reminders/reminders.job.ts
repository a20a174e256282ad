import type { JobSpec } from '#kernel/jobs.ts'
import { remind } from './remind.act.ts'
import { overdueUnreminded } from './reminder.store.ts'

/** Every morning: what has become overdue is found and reminded of. @law CPTA-ED 28(2) without delay */
export const reminders: JobSpec = {
  name: 'petitions.reminders',
  cron: '10 9 * * *',
  run: async (deps) => {
    for (const number of await overdueUnreminded(deps.look, deps.clock.now()))
      await deps.transact((tx) => remind(tx, deps, { number, at: deps.clock.now() }))
  },
}
