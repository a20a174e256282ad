import { departments } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import type { OfficeDeps } from '../removal/read-reasons.ts'
import { decides } from '../removal/removal.rule.ts'
import { standingOf } from './standing.ts'

/** Whether a clerk reads what is behind the boards of a department: who decides, who confirms, who reads its boards. */
export async function mayWatch(
  { look, city, clock, substitutes }: OfficeDeps,
  clerk: Clerk,
  { departmentId }: { departmentId: string | null },
): Promise<void> {
  const standing = await standingOf(look, { departmentId, city, day: clock.today(), substitutes })
  const reads = clerk.rights.has('board-manage') && clerk.departmentId === standing.departmentId
  if (!reads && !decides(clerk, standing) && !standing.secondPosts.includes(clerk.postId))
    throw new Forbidden(`the post ${clerk.postId} does not answer for boards of ${standing.departmentId}`)
}

/** Departments whose boards a clerk watches. None for most. */
export async function watchedBy(
  { look, city, clock, substitutes }: OfficeDeps,
  clerk: Clerk,
): Promise<string[]> {
  const all = (await departments.list(look)).map((one) => one.id)
  const seen: string[] = []
  for (const departmentId of all) {
    const standing = await standingOf(look, { departmentId, city, day: clock.today(), substitutes })
    const reads = clerk.rights.has('board-manage') && clerk.departmentId === departmentId
    if (reads || decides(clerk, standing) || standing.secondPosts.includes(clerk.postId))
      seen.push(departmentId)
  }
  return seen
}

/** @throws Forbidden who watches nothing */
export async function watcher(deps: OfficeDeps, clerk: Clerk): Promise<string[]> {
  const seen = await watchedBy(deps, clerk)
  if (seen.length === 0) throw new Forbidden(`the post ${clerk.postId} answers for no board`)
  return seen
}
