import { departments } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { departmentsOfBoards } from '../board/board-departments.store.ts'
import { policyOf } from '../removal/policy.ts'
import type { OfficeDeps } from '../removal/read-reasons.ts'
import { decides } from '../removal/removal.rule.ts'
import { standingOf } from './standing.ts'
import { delegatesOn } from './delegate.store.ts'

type Watching = Pick<OfficeDeps, 'look' | 'city' | 'clock' | 'substitutes'>

/** Whether a clerk reads what is behind the boards of a department: who decides, who confirms, who reads its boards. */
export async function mayWatch(
  { look, city, clock, substitutes }: Watching,
  clerk: Clerk,
  { departmentId }: { departmentId: string | null },
): Promise<void> {
  const standing = await standingOf(look, { departmentId, city, day: clock.today(), substitutes })
  const reads = clerk.rights.has('board-manage') && clerk.departmentId === standing.departmentId
  if (!reads && !decides(clerk, standing) && !standing.secondPosts.includes(clerk.postId))
    throw new Forbidden(`the post ${clerk.postId} does not answer for boards of ${standing.departmentId}`)
}

/** Departments whose boards a clerk watches. None for most; asked for every page of the office, so in few readings. */
export async function watchedBy(deps: Watching, clerk: Clerk): Promise<string[]> {
  const { look, city, clock, substitutes } = deps
  const all = await departmentsOfBoards(look, city.managingDepartment)
  if (policyOf(city).secondPosts.includes(clerk.postId)) return all
  const [away, named] = [await substitutes(look, clock.today()), await delegatesOn(look, clock.today())]
  const standsIn = [...away].filter(([, post]) => post === clerk.postId).map(([post]) => post)
  const seen = new Set(named.filter((one) => one.postId === clerk.postId).map((one) => one.departmentId))
  if (all.includes(clerk.departmentId)) {
    const posts = await departments.posts(look, clerk.departmentId)
    const isHead = posts.some((one) => one.isHead && one.postId === clerk.postId)
    if (isHead || clerk.rights.has('board-manage')) seen.add(clerk.departmentId)
  }
  for (const postId of standsIn) {
    const post = await departments.findPost(look, postId)
    if (post?.isHead) seen.add(post.departmentId)
  }
  return all.filter((one) => seen.has(one))
}

/** @throws Forbidden who watches nothing */
export async function watcher(deps: Watching, clerk: Clerk): Promise<string[]> {
  const seen = await watchedBy(deps, clerk)
  if (seen.length === 0) throw new Forbidden(`the post ${clerk.postId} answers for no board`)
  return seen
}
