import { accounts } from '#modules/accounts/index.ts'
import type { Holder } from '#modules/departments/index.ts'
import type { Reader } from '#kernel/db.ts'

/** Who holds posts today, by post; vacant ones are missing. For the office alone. */
export async function holderNames(look: Reader, posts: readonly Holder[]): Promise<Map<string, string>> {
  const ids = posts.flatMap((one) => one.staffId ?? [])
  const names = new Map((await accounts.byIds(look, ids)).map((one) => [one.id, one.name]))
  return new Map(
    posts.flatMap(({ postId, staffId }) => {
      const name = staffId === null ? undefined : names.get(staffId)
      return name === undefined ? [] : [[postId, name]]
    }),
  )
}
