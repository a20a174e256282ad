import type { JobSpec } from '#kernel/jobs.ts'
import { tellOffice } from '../telling/tell-office.act.ts'
import { judgeDueOf } from './judge-due.ts'
import { lockUnreminded, saveReminded, unjudgedUnreminded } from './unreminded.store.ts'

/** Every few minutes: the mayor's office is reminded, once, of each judgement that has become overdue. @article 12(2) */
export const remindOfJudgements: JobSpec = {
  name: 'dialogue.reminders',
  cron: '*/5 * * * *',
  run: async (deps) => {
    const { look, transact, clock } = deps
    const due = await judgeDueOf(look)
    const at = clock.now()
    for (const { id, arrivedAt } of await unjudgedUnreminded(look)) {
      const judgeBy = due(arrivedAt)
      if (judgeBy === undefined || at <= judgeBy) continue
      await transact(async (tx) => {
        if (!(await lockUnreminded(tx, id))) return
        await saveReminded(tx, id, at)
        await tellOffice(tx, deps, { id, about: 'overdue', nth: 0, judgeBy, at })
      })
    }
  },
}
