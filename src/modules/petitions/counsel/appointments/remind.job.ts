import type { JobSpec } from '#kernel/jobs.ts'
import { addDays, instantAt } from '#kernel/time.ts'
import { tellAsker } from '../telling/tell-asker.act.ts'
import { getAppointment, saveReminded, unreminded } from './appointment.store.ts'
import { placeOf } from './book.act.ts'

/** The day before, whoever booked is told again. What was booked that day was told just now. @article 11(1) */
export const remindOfCounsel: JobSpec = {
  name: 'petitions.remind-of-counsel',
  cron: '0 9-18 * * *',
  async run(deps) {
    const { transact, clock, seal } = deps
    const [today, at] = [clock.today(), clock.now()]
    const tomorrow = { from: instantAt(addDays(today, 1), 0), to: instantAt(addDays(today, 2), 0) }
    await transact(async (tx) => {
      for (const number of await unreminded(tx, { ...tomorrow, bookedBefore: instantAt(today, 0) })) {
        const { lang, startsAt, way, postId } = await getAppointment(tx, seal, number)
        const place = await placeOf(tx, postId, lang)
        await tellAsker(tx, deps, { number, lang, about: 'reminded', startsAt, way, place, postId, at })
        await saveReminded(tx, number, at)
      }
    })
  },
}
