import type { JobSpec } from '#kernel/jobs.ts'
import { counselOver } from './erasure.store.ts'
import { eraseCounsel } from './erase-counsel.act.ts'
import { erasedBefore } from './kept-days.rule.ts'
import { keptDaysOf } from './kept-days-of.ts'

/** Each night, what was kept long enough, one by one. @law PIPA 21 policy `counselKept` */
export const eraseOldCounsel: JobSpec = {
  name: 'petitions.erase-counsel',
  cron: '40 2 * * *',
  async run({ look, transact, clock, city }) {
    const before = erasedBefore(clock.today(), keptDaysOf(city))
    for (;;) {
      let erased = 0
      for (const number of await counselOver(look, before))
        if (await transact((tx) => eraseCounsel(tx, { number, before, at: clock.now() }))) erased += 1
      if (erased === 0) return
    }
  },
}
