import type { Tx } from '#kernel/db.ts'
import { calendarVersion, loadCalendar } from '#kernel/holidays.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { runningFrom } from './running.store.ts'
import { MOVE_DUE, moveDue } from './move-due.act.ts'

interface Added {
  readonly day: LocalDate
  readonly name: string
}

/** Connections at most: others are for the people who wait. */
const AT_ONCE = 4
/** Petitions of one transaction: an officer waits for one of them a fraction of a second. */
const TOGETHER = 20

/** After a holiday was added: every running petition due on that day or later. */
export const moveDueDates: JobSpec<Added> = {
  ...MOVE_DUE,
  run: async (deps, holiday) => {
    const running = await runningFrom(deps.look, holiday.day)
    const calendar = calendarOnce()
    const work = async () => {
      while (running.length > 0) {
        const moving = { numbers: running.splice(0, TOGETHER), holiday, at: deps.clock.now(), calendar }
        await deps.transact((tx) => moveDue(tx, deps, moving))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  },
}

/** Reads the calendar again only when it has changed. */
function calendarOnce(): (tx: Tx) => Promise<Calendar> {
  let known: { version: string; calendar: Calendar } | undefined
  return async (tx) => {
    const version = await calendarVersion(tx)
    if (known?.version !== version) known = { version, calendar: await loadCalendar(tx) }
    return known.calendar
  }
}
