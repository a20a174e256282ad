import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { removeContact } from './contact.store.ts'
import { thingsIn } from './contract.rule.ts'
import { keptOfEnded, lockContract, saveLogErased } from './contract.store.ts'
import { pathsOf, removeReadings } from './reading.store.ts'

const AT_ONCE = 10_000

/**
 * Erases what the people of a contract asked for, and whom to call at the company, once it ended before a moment: the
 * contract, who promised what, and what they wrote stay. A log of any length, so much at once.
 *
 * @article 3(3) @law PIPA 21
 * @returns whether there may be more of it
 */
export async function eraseLog(
  tx: Tx,
  { id, before, by, at }: { id: number; before: Instant; by: Actor; at: Instant },
): Promise<boolean> {
  const contract = await lockContract(tx, id)
  // extended meanwhile: it goes on
  if (!(await keptOfEnded(tx, before)).includes(id)) return false
  const things = new Set([...contract.things, ...thingsIn(await pathsOf(tx, id))])
  const lines = await removeReadings(tx, id, AT_ONCE)
  await removeContact(tx, id)
  await saveLogErased(tx, id, { things: [...things], at })
  record(tx, { what: 'contract.log-erased', about: `contract:${id}`, by, detail: { lines } })
  return lines === AT_ONCE
}
