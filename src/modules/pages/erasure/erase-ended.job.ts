import type { JobSpec } from '#kernel/jobs.ts'
import { addMinutes } from '#kernel/time.ts'
import { eraseEnded } from './erase-ended.act.ts'
import { endedBefore } from './erased.store.ts'

const DAYS = 30
const DAY_MINUTES = 24 * 60
const BY = { id: 'system:posting-period', from: 'job' }

/** Every night: what was to be removed after its posting period goes when the days for mistakes are over. @article 6(1) */
export const eraseEndedTexts: JobSpec = {
  name: 'pages.erase-ended',
  cron: '40 3 * * *',
  run: async ({ look, transact, clock, city }) => {
    const at = clock.now()
    const before = addMinutes(at, -(city.policies.keepEndedDays ?? DAYS) * DAY_MINUTES)
    for (const id of await endedBefore(look, before))
      await transact((tx) => eraseEnded(tx, { id, before, by: BY, at }))
  },
}
