import { departments } from '#modules/departments/index.ts'
import type { City } from '#kernel/city.ts'
import type { Reader } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import type { Choice } from './choice.store.ts'
import { words } from './publication.words.ts'

/** Who made a choice, as everyone may read it: department, post and, as far as the city's policy shows it, the name. */
export async function chooserNames(
  read: Reader,
  city: City,
  lang: Lang,
): Promise<(choice: Choice | undefined) => string> {
  const names = new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))
  const titles = await departments.postTitles(read)
  const w = words(lang)
  return (choice) => {
    if (!choice?.by) return w.first
    const { departmentId, postId, nameShown } = choice.by
    const name = nameShown === null ? null : departments.nameShown(nameShown, city.policies.staffNameDisplay)
    const title = titles.get(postId)?.[lang] ?? w.former
    return [names.get(departmentId) ?? departmentId, title, name].filter(Boolean).join(' ')
  }
}
