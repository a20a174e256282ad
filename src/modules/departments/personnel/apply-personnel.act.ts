import { accounts } from '#modules/accounts/index.ts'
import { type Actor, record } from '#kernel/audit.ts'
import type { City } from '#kernel/city.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { endSessionsOf } from '#kernel/session.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { moveTo } from '../appointments/appoint.act.ts'
import { endAppointment, lockAppointments } from '../appointments/appointment.store.ts'
import { republish } from '../directory/republish.act.ts'
import type { Change, PersonnelLine, Plan } from './personnel.rule.ts'
import { planPersonnel } from './plan-personnel.ts'

interface Asked {
  readonly lines: readonly PersonnelLine[]
  readonly by: Actor
  readonly at: Instant
  readonly city: City
}

/**
 * Carries out a personnel change, all of it or nothing. Whoever moves or leaves is signed out at once;
 * cases and rights stay with the post. Doing it again changes nothing.
 *
 * @returns the plan that was carried out; refuses with the plan when one of its lines is refused
 * @article 5(2) access ends at once on transfer and leaving
 */
export async function applyPersonnel(tx: Tx, { lines, by, at, city }: Asked): Promise<Result<Plan, Plan>> {
  await lockAppointments(tx)
  const plan = await planPersonnel(tx, lines, dayOf(at))
  if (plan.refusals.length > 0) return refuse(plan)
  for (const one of plan.changes) if (one.is === 'leave' || one.is === 'move') await vacate(tx, one)
  const leaversFirst = plan.changes.toSorted((a, b) => Number(b.is === 'leave') - Number(a.is === 'leave'))
  for (const one of leaversFirst) await carryOut(tx, one, by, at)
  if (plan.changes.length > 0) {
    await republish(tx, { display: city.policies.staffNameDisplay })
    record(tx, {
      what: 'personnel.applied',
      about: 'personnel',
      by,
      detail: { changes: plan.changes.length },
    })
  }
  return ok(plan)
}

async function vacate(tx: Tx, { staffId, fromOn }: Change): Promise<void> {
  if (staffId === undefined) return
  await endAppointment(tx, staffId, fromOn)
  await endSessionsOf(tx, 'office', String(staffId))
}

async function carryOut(tx: Tx, change: Change, by: Actor, at: Instant): Promise<void> {
  const { employeeNo, name, email, toPost, fromOn } = change
  if (toPost === null) {
    await accounts.leave(tx, { staffId: change.staffId as number, by, at })
    return
  }
  const staffId = change.staffId ?? must(await accounts.addStaff(tx, { employeeNo, name, email, by, at }))
  if (change.staffId !== undefined) must(await accounts.keepStaff(tx, { staffId, name, email, by }))
  if (change.is !== 'correct') await moveTo(tx, { staffId, postId: toPost, fromOn, by, at })
}

/** The plan was made in this transaction, under its lock. */
function must<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`personnel changed meanwhile: ${result.refusal}`)
  return result.value
}
