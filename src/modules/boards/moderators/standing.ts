import { departments } from '#modules/departments/index.ts'
import type { City } from '#kernel/city.ts'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { policyOf } from '../removal/policy.ts'
import type { Standing } from '../removal/removal.rule.ts'
import { delegatesOn } from './delegate.store.ts'

/** Who acts today for posts whose holders are away; the module that keeps absences says it. */
export type SubstitutesAt = (look: Reader, day: LocalDate) => Promise<ReadonlyMap<string, string>>

/** Who decides about the boards of a department on a day. @article 6(2) */
export async function standingOf(
  look: Reader,
  asked: { departmentId: string | null; city: City; day: LocalDate; substitutes: SubstitutesAt },
): Promise<Standing> {
  const { city, day } = asked
  const departmentId = asked.departmentId ?? city.managingDepartment
  const posts = await departments.posts(look, departmentId)
  const headPost = posts.find((one) => one.isHead)?.postId
  const away = await asked.substitutes(look, day)
  const named = await delegatesOn(look, day)
  return {
    departmentId,
    headPost,
    substitutePost: headPost === undefined ? undefined : away.get(headPost),
    delegates: named.filter((one) => one.departmentId === departmentId).map((one) => one.postId),
    secondPosts: policyOf(city).secondPosts,
  }
}
