import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { getPolicy } from '../approvals/policy.store.ts'

/** Whether a post is of the department that audits the others: `auditDepartment` in approvals.json. */
export const audits = async (look: Reader, { departmentId }: Pick<Clerk, 'departmentId'>): Promise<boolean> =>
  (await getPolicy(look)).auditDepartment === departmentId
