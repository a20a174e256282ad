import { type EventLine, eventsAbout } from '#kernel/audit/events.ts'
import type { Reader } from '#kernel/db.ts'
import { instantAt } from '#kernel/time.ts'
import type { Contract } from './contract.store.ts'
import type { Member } from './member.store.ts'
import { thingsIn } from './contract.rule.ts'
import { pathsOf } from './reading.store.ts'

/**
 * What the people of a contract did by the record of acts, from its first day on, oldest first: signing in and out,
 * and what they wrote. Which things that may be is read from the addresses that they asked for, or was
 * kept when these were erased.
 */
export async function actsOf(
  look: Reader,
  { id, fromOn, things }: Contract,
  members: readonly Member[],
): Promise<EventLine[]> {
  const actors = members.map((one) => `staff:${one.staffId}`)
  const about = [...actors, `contract:${id}`, ...things, ...thingsIn(await pathsOf(look, id))]
  const begin = instantAt(fromOn, 0)
  return (await eventsAbout(look, { actors, about })).filter((one) => one.at >= begin)
}
