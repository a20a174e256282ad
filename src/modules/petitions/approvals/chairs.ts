import { departments, type Holder } from '#modules/departments/index.ts'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { ApprovalPolicy, Chairs } from './policy.rule.ts'

const headOf = async (look: Reader, departmentId: string) =>
  (await departments.posts(look, departmentId)).find((one) => one.isHead)?.postId

/** The posts that could decide for a department. */
export async function chairsOf(look: Reader, departmentId: string, policy: ApprovalPolicy): Promise<Chairs> {
  const posts = await departments.posts(look, departmentId)
  const parentId = (await departments.find(look, departmentId))?.parentId ?? undefined
  return {
    teamLeader: posts.find((one) => policy.teamLeaders.includes(one.postId))?.postId,
    head: posts.find((one) => one.isHead)?.postId,
    bureauHead: parentId === undefined ? undefined : await headOf(look, parentId),
  }
}

/** The posts of a department that may review a draft of another: those that handle or approve petitions. */
export async function reviewersOf(look: Reader, departmentId: string, day: LocalDate): Promise<Holder[]> {
  const handling = await departments.postsWith(look, { right: 'petition-handle', day, departmentId })
  const approving = await departments.postsWith(look, { right: 'petition-approve', day, departmentId })
  return [...new Map([...approving, ...handling].map((one) => [one.postId, one])).values()]
}

/** Who decides where the department itself is complained about: the audit department's head, else the one above. */
export async function outsiderFor(
  look: Reader,
  departmentId: string,
  { auditDepartment }: ApprovalPolicy,
  chairs: Chairs,
): Promise<string | undefined> {
  if (departmentId === auditDepartment) return chairs.bureauHead
  return (await headOf(look, auditDepartment)) ?? chairs.bureauHead
}
