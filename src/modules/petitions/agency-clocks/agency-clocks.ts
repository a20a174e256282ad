import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import { historyOf } from '../petition/history.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { internalClocks, isOfUse, workingMinutesLeft } from './agency-clocks.rule.ts'
import type { AgencyClockLine } from './agency-clocks.view.tsx'

/** The internal clocks of a petition that are of use now. */
export async function agencyClocksOf(
  { look, clock, city }: Deps,
  petition: Petition,
): Promise<AgencyClockLine[]> {
  const calendar = await loadCalendar(look)
  const now = clock.now()
  const moves = await historyOf(look, petition.number)
  const isPaid = petition.feeWon === 0 || petition.paidAt !== null
  const distant = new Set(city.policies.distantDepartments)
  return internalClocks({ ...petition, isPaid, moves }, { calendar, now, distant })
    .filter((one) => isOfUse(one, now))
    .map((one) => ({
      ...one,
      minutesLeft:
        one.doneAt === undefined && one.by > now ? workingMinutesLeft(now, one.by, calendar) : undefined,
    }))
}
