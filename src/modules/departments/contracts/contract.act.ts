import { type Actor, record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { endSessionsOf } from '#kernel/session.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import { insertChange } from './change.store.ts'
import { insertContact } from './contact.store.ts'
import { decideExtension, type ExtensionRefusal } from './contract.rule.ts'
import { insertContract, isNumberTaken, lockContract, type NewContract, saveTerm } from './contract.store.ts'
import { membersOf } from './member.store.ts'

interface By {
  readonly by: Actor
  readonly at: Instant
}
/** Of the contract that somebody looked at. */
interface Seen {
  readonly id: number
  readonly version: number
}

/** Puts a contract on record: with whom, what for, in which sections, until when. @article 3(3) */
export async function makeContract(
  tx: Tx,
  seal: Seal,
  { by, at, contact, ...of }: NewContract & { contact: string } & By,
): Promise<Result<number, 'number-taken'>> {
  if (await isNumberTaken(tx, of.number)) return refuse('number-taken')
  const id = await insertContract(tx, { ...of, by: by.id, at })
  if (contact !== '') await insertContact(tx, seal, id, contact)
  const detail = { from: of.fromOn, last: of.lastOn, sections: of.sections.join(' ') }
  record(tx, { what: 'contract.made', about: `contract:${id}`, by, detail })
  return ok(id)
}

/**
 * Gives a contract a later last day, with the reason; who is signed in goes on.
 *
 * @article 3(3) refuses `changed` and as `decideExtension` says
 */
export async function extendContract(
  tx: Tx,
  { id, version, lastOn, why, by, at }: Seen & { lastOn: LocalDate; why: string } & By,
): Promise<Result<void, ExtensionRefusal | 'changed'>> {
  const contract = await lockContract(tx, id)
  if (contract.endedAt === null && contract.version !== version) return refuse('changed')
  const decided = decideExtension(contract, lastOn, at)
  if (!decided.ok) return decided
  await saveTerm(tx, id, { last_on: lastOn })
  await insertChange(tx, id, { what: 'extended', lastOn, why, at, by: by.id })
  const detail = { from: contract.lastOn, to: lastOn }
  record(tx, { what: 'contract.extended', about: `contract:${id}`, by, detail })
  return decided
}

/** Ends a contract now, with the reason: every session of its people ends with it. @article 3(3) refuses `ended` */
export async function endContract(
  tx: Tx,
  { id, why, by, at }: { id: number; why: string } & By,
): Promise<Result<void, 'ended'>> {
  const contract = await lockContract(tx, id)
  if (contract.endedAt !== null) return refuse('ended')
  await saveTerm(tx, id, { ended_at: at, ended_by: by.id, ended_why: why })
  for (const { staffId, removedAt } of await membersOf(tx, id))
    if (removedAt === null) await endSessionsOf(tx, 'office', String(staffId))
  record(tx, { what: 'contract.ended', about: `contract:${id}`, by })
  return ok(undefined)
}
