import { departments, type Holder } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'

/** Posts with somebody in them: of a department, of those below it, and of the one above. */
export async function substitutesNear(look: Reader, departmentId: string): Promise<Holder[]> {
  const all = await departments.list(look)
  const own = all.find((one) => one.id === departmentId)
  const near = all.filter(
    (one) => one.id === departmentId || one.parentId === departmentId || one.id === own?.parentId,
  )
  const posts = (await Promise.all(near.map((one) => departments.posts(look, one.id)))).flat()
  return posts.filter((one) => one.staffId !== null)
}

/** Those that may act for a post. */
export async function substitutesFor(look: Reader, postId: string): Promise<Holder[]> {
  const post = await departments.findPost(look, postId)
  if (!post) return []
  return (await substitutesNear(look, post.departmentId)).filter((one) => one.postId !== postId)
}

/** Whether a clerk may say that a post is absent: the own one, or as administrator any of the department. */
export async function mayAnswerFor(look: Reader, by: Clerk, postId: string): Promise<boolean> {
  if (by.postId === postId) return true
  if (by.rights.has('site-admin')) return true
  const post = await departments.findPost(look, postId)
  return by.rights.has('department-admin') && post?.departmentId === by.departmentId
}
