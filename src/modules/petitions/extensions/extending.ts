import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { clockEventsOfAll } from '../due/clock-events.ts'
import type { Petition } from '../petition/petition.store.ts'
import { consentRequestsOfAll, extensionsOfAll } from './extension.store.ts'
import type { ExtendingMember } from './member-extension.rule.ts'

/** What extensions of some petitions are judged by, in their order. */
export async function extendingOf(
  look: Reader,
  petitions: readonly Petition[],
  at: Instant,
): Promise<ExtendingMember[]> {
  if (petitions.length === 0) return []
  const numbers = petitions.map((one) => one.number)
  const events = await clockEventsOfAll(look, numbers)
  const made = Map.groupBy(await extensionsOfAll(look, numbers), (one) => one.number)
  const requests = Map.groupBy(await consentRequestsOfAll(look, numbers), (one) => one.number)
  return petitions.map(({ number, period, receivedAt, reopenedAt, expiresAt, dueOn }) => {
    const last = requests.get(number)?.at(-1)
    const soFar = made.get(number)?.length ?? 0
    return {
      number,
      period,
      startsAt: reopenedAt ?? receivedAt,
      expiresAt,
      dueOn,
      events: events(number),
      at,
      made: soFar,
      consented: soFar === 1 && last?.answered?.consents ? last : undefined,
    }
  })
}
