import { touch } from '#kernel/cache.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { instantAt } from '#kernel/time.ts'
import { reckonMonth } from './figures.store.ts'
import { dayAfter, firstDayOf, monthOf, monthsUntil } from './month.rule.ts'

/** A month is reckoned anew until its petitions have long been decided. */
const MONTHS = 13

/** Each night, and once for the months that nobody reckoned before. @law CPTA-ED 22(1) */
export const reckonFigures: JobSpec = {
  name: 'petitions.reckon-figures',
  cron: '25 0 * * *',
  run: async ({ transact, clock }) => {
    const at = clock.now()
    for (const month of monthsUntil(monthOf(clock.today()), MONTHS)) {
      const [from, to] = [instantAt(firstDayOf(month), 0), instantAt(dayAfter(month), 0)]
      await transact((tx) => reckonMonth(tx, { month, from, to, at }))
    }
    await transact(async (tx) => touch(tx, 'petition-figures'))
  },
}
