import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import { type Contract, insertContract, isNumberTaken, lockContract, saveTerm } from './contract.store.ts'

interface By {
  readonly by: Actor
  readonly at: Instant
}

/** Puts a contract on record: with whom, what for, in which sections, until when. @article 3(3) */
export async function makeContract(
  tx: Tx,
  { by, at, ...of }: Omit<Contract, 'id' | 'version' | 'endedAt' | 'endedWhy'> & By,
): Promise<Result<number, 'number-taken'>> {
  if (await isNumberTaken(tx, of.number)) return refuse('number-taken')
  const id = await insertContract(tx, { ...of, by: by.id, at })
  const detail = { from: of.fromOn, last: of.lastOn, sections: of.sections.join(' ') }
  record(tx, { what: 'contract.made', about: `contract:${id}`, by, detail })
  return ok(id)
}

/** Gives a contract another last day; who is signed in goes on. @article 3(3) refuses `ended`, `before-start` */
export async function extendContract(
  tx: Tx,
  { id, lastOn, by }: { id: number; lastOn: LocalDate } & By,
): Promise<Result<void, 'ended' | 'before-start'>> {
  const contract = await lockContract(tx, id)
  if (contract.endedAt !== null) return refuse('ended')
  if (lastOn < contract.fromOn) return refuse('before-start')
  await saveTerm(tx, id, { last_on: lastOn })
  record(tx, {
    what: 'contract.extended',
    about: `contract:${id}`,
    by,
    detail: { from: contract.lastOn, to: lastOn },
  })
  return ok(undefined)
}

/** Ends a contract now, with the reason: its people are out with their next click. @article 3(3) refuses `ended` */
export async function endContract(
  tx: Tx,
  { id, why, by, at }: { id: number; why: string } & By,
): Promise<Result<void, 'ended'>> {
  const contract = await lockContract(tx, id)
  if (contract.endedAt !== null) return refuse('ended')
  await saveTerm(tx, id, { ended_at: at, ended_by: by.id, ended_why: why })
  record(tx, { what: 'contract.ended', about: `contract:${id}`, by })
  return ok(undefined)
}
