import type { JobSpec } from '#kernel/jobs.ts'
import { dueItems } from './freshness.store.ts'
import { remindOf } from './remind.act.ts'
import { stepOn } from './reminder.rule.ts'

const WITHIN_DAYS = 14

/** Every morning: whose texts are to be looked at soon, or were not. @article 5(1) */
export const freshnessReminders: JobSpec = {
  name: 'pages.freshness-reminders',
  cron: '15 9 * * *',
  run: async (deps) => {
    const { look, clock, city } = deps
    const [now, today] = [clock.now(), clock.today()]
    const everyDays = city.policies.checkPagesEveryDays
    const due = (await dueItems(look, { now, today, everyDays, within: WITHIN_DAYS })).flatMap((one) => {
      const step = stepOn(one.checkBy, today)
      return step === undefined ? [] : [{ ...one, step }]
    })
    for (const [departmentId, of] of Map.groupBy(due, (one) => one.departmentId))
      await deps.transact((tx) => remindOf(tx, deps, { departmentId, due: of, at: now }))
  },
}
