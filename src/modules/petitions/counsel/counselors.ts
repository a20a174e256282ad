import { departments } from '#modules/departments/index.ts'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Counselor } from './fields/fields.view.tsx'
import { entriesOn } from '../designations/designation.store.ts'

/** Who gives counsel on a day, by field in the order of designation. For any role. @article 11(1) */
export async function counselorsOn(read: Reader, day: LocalDate): Promise<Counselor[]> {
  const designated = (await entriesOn(read, day)).filter((one) => one.role === 'counselor')
  const posts = await departments.entries(
    read,
    designated.map((one) => one.postId),
  )
  return designated.flatMap(({ fieldId, postId }) => {
    const post = posts.find((one) => one.postId === postId)
    return post && fieldId !== null ? [{ ...post, fieldId }] : []
  })
}
