import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import { type OpenHanding, openHandings } from './mismatch.store.ts'
import { mismatchOf, type Why } from './record.rule.ts'

export interface Mismatch extends OpenHanding {
  readonly why: Why
}

const MOST = 1_000

/** What the city and its document system do not agree on now, oldest first; a thousand at most. */
export async function mismatchesNow({ look, clock }: Pick<Deps, 'look' | 'clock'>): Promise<Mismatch[]> {
  const at = { now: clock.now(), today: clock.today(), calendar: await loadCalendar(look) }
  return (await openHandings(look, MOST)).flatMap((one) => {
    const why = mismatchOf(one, at)
    return why === undefined ? [] : [{ ...one, why }]
  })
}
