import { accounts } from '#modules/accounts/index.ts'
import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { endSessionsOf } from '#kernel/session.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import { lockAppointments } from '../appointments/appointment.store.ts'
import { stateOf } from './contract.rule.ts'
import { lockContract } from './contract.store.ts'
import { membersOf, removeMember, saveMember } from './member.store.ts'

interface By {
  readonly by: Actor
  readonly at: Instant
}
interface Joining extends By {
  readonly id: number
  readonly confidentialOn: LocalDate
}
export type MemberRefusal = 'holds-post' | 'contract-over'

/**
 * Lets somebody work under a contract, from the day on which they promised confidentiality on paper.
 *
 * @article 3(3) refuses `holds-post`: staff of the city work by their post; `contract-over`
 */
export async function addMember(
  tx: Tx,
  { id, staffId, confidentialOn, by, at }: Joining & { staffId: number },
): Promise<Result<void, MemberRefusal>> {
  const held = await lockAppointments(tx)
  if (stateOf(await lockContract(tx, id), at) === 'over') return refuse('contract-over')
  if (held.some((one) => one.staffId === staffId)) return refuse('holds-post')
  await saveMember(tx, { contractId: id, staffId, confidentialOn, by: by.id, at })
  const detail = { staff: String(staffId) }
  record(tx, { what: 'contract.member-added', about: `contract:${id}`, by, detail })
  return ok(undefined)
}

/**
 * Opens an account for somebody of a contract, with a number that says which. It lets nobody in until it has secrets.
 *
 * @article 3(3) refuses `staff-known` and as `addMember` does
 */
export async function addNewMember(
  tx: Tx,
  { id, name, email, confidentialOn, by, at }: Joining & { name: string; email: string },
): Promise<Result<void, MemberRefusal | 'staff-known'>> {
  if (stateOf(await lockContract(tx, id), at) === 'over') return refuse('contract-over')
  const employeeNo = `c${id}-${(await membersOf(tx, id)).length + 1}`
  const added = await accounts.addStaff(tx, { employeeNo, name, email, by, at })
  return added.ok ? addMember(tx, { id, staffId: added.value, confidentialOn, by, at }) : added
}

/** Takes somebody out of a contract at once, with every session. @article 3(3) */
export async function takeOut(
  tx: Tx,
  { id, staffId, by, at }: { id: number; staffId: number } & By,
): Promise<void> {
  await lockContract(tx, id)
  if (!(await removeMember(tx, id, staffId, at))) return
  await endSessionsOf(tx, 'office', String(staffId))
  const detail = { staff: String(staffId) }
  record(tx, { what: 'contract.member-removed', about: `contract:${id}`, by, detail })
}
