import { loadCalendar } from '#kernel/holidays.ts'
import type { Reader } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { designationsOf } from '../../designations/designation.store.ts'
import { isInForce } from '../../designations/designation.rule.ts'
import { takenOf } from './appointment.store.ts'
import { exceptionsOf, hoursOf } from './hours.store.ts'
import { freeSlots, type Slot } from './slots.rule.ts'

/** The slots of these counselors of a field that may be booked now, in order. For the serving role. @article 11(1) */
export async function slotsOffered(
  look: Reader,
  { fieldId, postIds, now }: { fieldId: string; postIds: readonly string[]; now: Instant },
): Promise<Slot[]> {
  const calendar = await loadCalendar(look)
  const hours = await hoursOf(look, postIds)
  const exceptions = await exceptionsOf(look, postIds, dayOf(now))
  const taken = await takenOf(look, postIds, now)
  const found: Slot[] = []
  for (const postId of postIds) {
    const own = <T extends { readonly postId: string }>(all: readonly T[]) =>
      all.filter((one) => one.postId === postId)
    const terms = (await designationsOf(look, postId)).filter((one) => one.fieldId === fieldId)
    const isDesignated = (day: Parameters<typeof isInForce>[1]) => terms.some((one) => isInForce(one, day))
    found.push(
      ...freeSlots({
        postId,
        hours: own(hours),
        exceptions: own(exceptions),
        taken: own(taken),
        calendar,
        isDesignated,
        now,
      }),
    )
  }
  return found.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
}
