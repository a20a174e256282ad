import type { JobSpec } from '#kernel/jobs.ts'
import { destroyKeysBefore } from './day-key.store.ts'
import { reckonSatisfactionOf } from './reckon-satisfaction.act.ts'

/** Each night: the keys of the days before are destroyed, the figures of this year and the last are reckoned. @article 4 */
export const reckonSatisfaction: JobSpec = {
  name: 'pages.reckon-satisfaction',
  cron: '3 0 * * *',
  run: async ({ transact, clock }) => {
    const today = clock.today()
    const year = Number(today.slice(0, 4))
    await transact(async (tx) => {
      await destroyKeysBefore(tx, today)
      await reckonSatisfactionOf(tx, [year - 1, year])
    })
  },
}
