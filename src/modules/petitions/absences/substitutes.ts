import { departments, type Holder } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'

/** Posts that may act for another: of its department, of those below it, and the one above. */
export async function substitutesFor(look: Reader, postId: string): Promise<Holder[]> {
  const post = await departments.findPost(look, postId)
  if (!post) return []
  const all = await departments.list(look)
  const own = all.find((one) => one.id === post.departmentId)
  const near = all.filter(
    (one) => one.id === own?.id || one.parentId === own?.id || (own !== undefined && one.id === own.parentId),
  )
  const posts = (await Promise.all(near.map((one) => departments.posts(look, one.id)))).flat()
  return posts.filter((one) => one.postId !== postId && one.staffId !== null)
}

/** Whether a clerk may say that a post is absent: the own one, or as administrator any of the department. */
export async function mayAnswerFor(look: Reader, by: Clerk, postId: string): Promise<boolean> {
  if (by.postId === postId) return true
  if (by.rights.has('site-admin')) return true
  const post = await departments.findPost(look, postId)
  return by.rights.has('department-admin') && post?.departmentId === by.departmentId
}
