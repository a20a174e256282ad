import { loadCalendar } from '#kernel/holidays.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { addDays, dayOf, instantAt } from '#kernel/time.ts'
import { PROGRESS_NOTICE_DAYS } from '../clock/internal-clocks.rule.ts'
import { EARLIEST_DAYS, noticeToSend } from './progress-notice.rule.ts'
import { notifyProgressByItself } from './notify-progress.act.ts'
import { runningReceivedBy } from './progress-notice.store.ts'

/** Every morning: who has waited 30 days, or 30 more, is told where it stands. @law CPTA-ED 23 */
export const progressNotices: JobSpec = {
  name: 'petitions.progress-notices',
  cron: '0 9 * * *',
  run: async (deps) => {
    const { look, clock, city, transact } = deps
    if (city.policies.dropsProgressNotices) return
    const today = clock.today()
    const calendar = await loadCalendar(look)
    const earliest = instantAt(addDays(today, EARLIEST_DAYS - PROGRESS_NOTICE_DAYS), 24 * 60)
    for (const { number, receivedAt, sent } of await runningReceivedBy(look, earliest)) {
      const nth = noticeToSend(dayOf(receivedAt), { today, sent, calendar })
      if (nth === undefined) continue
      await transact((tx) => notifyProgressByItself(tx, deps, { number, nth, at: clock.now() }))
    }
  },
}
