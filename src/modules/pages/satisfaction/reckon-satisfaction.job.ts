import { touch } from '#kernel/cache.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { destroyKeysBefore } from './day-key.store.ts'
import { saveFigures } from './figure.store.ts'
import { figuresShown, meanOf, spreadOf } from './satisfaction.rule.ts'
import { sumsOf } from './vote.store.ts'

/** Each night: the keys of the days before are destroyed, the figures of this year and the last are reckoned. @article 4 */
export const reckonSatisfaction: JobSpec = {
  name: 'pages.reckon-satisfaction',
  cron: '3 0 * * *',
  run: async ({ transact, clock }) => {
    const today = clock.today()
    const year = Number(today.slice(0, 4))
    await transact(async (tx) => {
      await destroyKeysBefore(tx, today)
      for (const of of [year - 1, year]) {
        const shown = figuresShown(await sumsOf(tx, { year: of, by: 'department_id' }))
        await saveFigures(
          tx,
          of,
          shown.map((one) => ({ ...one, year: of, mean: meanOf(one), spread: spreadOf(one) })),
        )
      }
      touch(tx, 'satisfaction-figures')
    })
  },
}
