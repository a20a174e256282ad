import type { JobSpec } from '#kernel/jobs.ts'
import { lapsedOn } from './charge.store.ts'
import { noteLapsed } from './note-lapsed.act.ts'

/** In the morning, when people can be called back: who did not pay by the last day. @article 9(2) */
export const noteLapsedCharges: JobSpec = {
  name: 'petitions.note-lapsed-charges',
  cron: '5 9 * * *',
  run: async (deps) => {
    for (const number of await lapsedOn(deps.look, deps.clock.today()))
      await deps.transact((tx) => noteLapsed(tx, deps, { number, at: deps.clock.now() }))
  },
}
