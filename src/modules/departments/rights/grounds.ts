import { accounts } from '#modules/accounts/index.ts'
import type { Reader } from '#kernel/db.ts'
import { allPosts } from '../appointments/holders.store.ts'
import { type Both, departmentsIn } from '../department/department.store.ts'
import type { RightRow } from './rights-table.ts'

/** A department that runs the site or answers for texts, with its head. */
export interface Designated {
  readonly departmentId: string
  readonly name: Both
  readonly isManaging: boolean
  readonly headTitle: Both | undefined
  /** Undefined where nobody holds the post. */
  readonly head: string | undefined
}

const OF_TEXTS: readonly string[] = ['page-edit', 'board-manage']

/**
 * The managing department and the departments in charge, those with a post that edits texts or manages boards, each
 * with its head.
 *
 * @article 3(3) both are designated @article 5(1) @article 5(2) what their heads answer for
 */
export async function designated(look: Reader, rows: readonly RightRow[]): Promise<Designated[]> {
  const inCharge = new Set(
    rows.flatMap((one) => (OF_TEXTS.includes(one.right) && !one.sections ? [one.departmentId] : [])),
  )
  const heads = new Map(
    (await allPosts(look)).flatMap((one) => (one.isHead ? [[one.departmentId, one]] : [])),
  )
  const staff = await accounts.byIds(
    look,
    [...heads.values()].flatMap((one) => one.staffId ?? []),
  )
  const names = new Map(staff.map((one) => [one.id, one.name]))
  return (await departmentsIn(look))
    .filter((one) => one.isManaging || inCharge.has(one.id))
    .map((one) => {
      const head = heads.get(one.id)
      return {
        departmentId: one.id,
        name: one.name,
        isManaging: one.isManaging,
        headTitle: head?.title,
        head: head?.staffId == null ? undefined : names.get(head.staffId),
      }
    })
    .toSorted((a, b) => Number(b.isManaging) - Number(a.isManaging))
}
