import { touch } from '#kernel/cache.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { instantAt } from '#kernel/time.ts'
import { isReckoned, reckonMonth } from './figures.store.ts'
import { dayAfter, firstDayOf, monthOf, monthsUntil } from './month.rule.ts'

/** A month is reckoned anew until its petitions have long been decided. */
const MONTHS = 13

/** Each night, and at the start of a program where nothing was ever reckoned. @law CPTA-ED 22(1) */
export const reckonFigures: JobSpec<{ unlessReckoned?: boolean }> = {
  name: 'petitions.reckon-figures',
  cron: '25 0 * * *',
  atStart: { unlessReckoned: true },
  run: async ({ look, transact, clock }, { unlessReckoned = false }) => {
    if (unlessReckoned && (await isReckoned(look))) return
    const at = clock.now()
    for (const month of monthsUntil(monthOf(clock.today()), MONTHS)) {
      const [from, to] = [instantAt(firstDayOf(month), 0), instantAt(dayAfter(month), 0)]
      await transact((tx) => reckonMonth(tx, { month, from, to, at }))
    }
    await transact(async (tx) => touch(tx, 'petition-figures'))
  },
}
