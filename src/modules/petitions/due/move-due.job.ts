import type { JobSpec } from '#kernel/jobs.ts'
import type { LocalDate } from '#kernel/time.ts'
import { runningFrom } from './running.store.ts'
import { moveDue } from './move-due.act.ts'

interface Added {
  readonly day: LocalDate
  readonly name: string
}

/** Connections at most: others are for the people who wait. */
const AT_ONCE = 4

/** After a holiday was added: every running petition due on that day or later, each in a transaction of its own. */
export const moveDueDates: JobSpec<Added> = {
  name: 'petitions.move-due',
  run: async (deps, holiday) => {
    const numbers = await runningFrom(deps.look, holiday.day)
    const work = async () => {
      for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
        const one = { number, holiday, at: deps.clock.now() }
        await deps.transact((tx) => moveDue(tx, deps, one))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  },
}
