import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { Facts } from './letters.words.ts'

/** Who is named in a letter: of a vacant post the head of its department. @law CPTA-ED 31 */
export async function officerOf(tx: Tx, postId: string | undefined, lang: Lang): Promise<Facts['officer']> {
  const named = postId === undefined ? undefined : await departments.findHolder(tx, postId)
  const holder = named?.staffId === null ? await headOf(tx, named.departmentId) : named
  if (!holder || holder.staffId === null) return undefined
  const staff = await accounts.find(tx, holder.staffId)
  return staff && { department: holder.departmentName[lang], name: staff.name, phone: holder.phone }
}

async function headOf(tx: Tx, departmentId: string) {
  const head = (await departments.posts(tx, departmentId)).find((one) => one.isHead)
  return head && departments.findHolder(tx, head.postId)
}

/** Who is in charge while no department is: the petition desk. */
export const deskPost = async (tx: Tx, at: Instant): Promise<string | undefined> =>
  (await departments.postsWith(tx, { right: 'petition-desk', day: dayOf(at) })).find(
    (one) => one.staffId !== null,
  )?.postId
