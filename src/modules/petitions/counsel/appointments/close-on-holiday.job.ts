import type { JobSpec } from '#kernel/jobs.ts'
import type { LocalDate } from '#kernel/time.ts'
import { addDays, instantAt } from '#kernel/time.ts'
import { words } from '../office.words.ts'
import { bookedBetween, getAppointment } from './appointment.store.ts'
import { cancelAppointment } from './cancel.act.ts'

interface Added {
  readonly day: LocalDate
  readonly name: string
}
const BY = { id: 'system:clock', from: 'holidays' }

/** After a holiday was added nobody comes in vain: what was booked on it is cancelled, and whoever booked is told. @article 11(1) */
export const closeCounselOn: JobSpec<Added> = {
  name: 'petitions.close-counsel-on-holiday',
  async run(deps, { day, name }) {
    const { look, transact, seal, clock } = deps
    const span = { from: instantAt(day, 0), to: instantAt(addDays(day, 1), 0) }
    for (const number of await bookedBetween(look, span)) {
      const { postId, lang } = await getAppointment(look, seal, number)
      const reason = words(lang).diary.dayOff(name)
      const cancelling = { number, side: { postId }, reason, by: BY, at: clock.now() }
      // one that was cancelled or has begun meanwhile stays as it is
      await transact((tx) => cancelAppointment(tx, deps, cancelling))
    }
  },
}
