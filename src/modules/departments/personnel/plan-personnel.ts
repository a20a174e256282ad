import { accounts } from '#modules/accounts/index.ts'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { appointments } from '../appointments/appointment.store.ts'
import { allPosts } from '../appointments/holders.store.ts'
import { contractedOf } from '../contracts/member.store.ts'
import { type PersonnelLine, type Plan, planOf } from './personnel.rule.ts'

/** What a personnel change would do now. Writes nothing. */
export async function planPersonnel(
  look: Reader,
  lines: readonly PersonnelLine[],
  today: LocalDate,
): Promise<Plan> {
  const posts = new Set((await allPosts(look)).map((one) => one.postId))
  const held = new Map((await appointments(look)).map((one) => [one.staffId, one]))
  const staff = await accounts.list(look)
  const contracted = await contractedOf(
    look,
    staff.map((one) => one.id),
    today,
  )
  const people = staff.map((one) => ({
    isContracted: contracted.has(one.id),
    id: one.id,
    employeeNo: one.employeeNo,
    name: one.name,
    email: one.email,
    isActive: one.status === 'active',
    postId: held.get(one.id)?.postId ?? null,
    sinceOn: held.get(one.id)?.fromOn ?? null,
  }))
  return planOf(lines, { today, posts, people })
}
