import { departments } from '#modules/departments/index.ts'
import type { Reader } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import type { NameOf } from './conversation.view.tsx'

/** Department and post as everyone may read them. For any role. @article 5(2) */
export async function namesOf(read: Reader, lang: Lang): Promise<NameOf> {
  const of = new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))
  const titles = await departments.postTitles(read)
  return (departmentId, postId) =>
    [of.get(departmentId ?? '') ?? departmentId, titles.get(postId ?? '')?.[lang]].filter(Boolean).join(' ')
}
