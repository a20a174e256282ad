import { accounts } from '#modules/accounts/index.ts'
import type { Clerk, Right } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { addDays, dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { allPosts } from '../appointments/holders.store.ts'
import { isRunning } from '../contracts/contract.rule.ts'
import { contractsIn } from '../contracts/contract.store.ts'
import { membersOf } from '../contracts/member.store.ts'
import type { Both } from '../department/department.store.ts'
import { rightLines } from './right-lines.store.ts'

/** One right that a post, or somebody of a contract, has now. */
export interface RightRow {
  readonly right: Right
  readonly departmentId: string
  readonly departmentName: Both
  /** What the post is called; of a contract company and number. */
  readonly title: Both
  /** Undefined where nobody holds the post. */
  readonly holder: string | undefined
  readonly sinceOn: LocalDate
  readonly untilOn: LocalDate | null
  /** Who gave it: a name; undefined for the city's settings. */
  readonly givenBy: string | undefined
  readonly endsSoon: boolean
  /** The sections to which a contract binds it. */
  readonly sections: readonly string[] | undefined
}

/** Days before its last day from which a right is marked as ending. */
const SOON_DAYS = 30

/**
 * Every right that somebody has now, by post in the order of the chart, then those of contracts: all for the managing
 * department, of contracts their own for others.
 *
 * @article 3(3)
 */
export async function rightsTable(look: Reader, clerk: Clerk, now: Instant): Promise<RightRow[]> {
  const today = dayOf(now)
  const posts = new Map((await allPosts(look)).map((one) => [one.postId, one]))
  const lines = (await rightLines(look, today, SOON_DAYS)).flatMap((line) => {
    const post = posts.get(line.postId)
    return post ? [{ ...line, post }] : []
  })
  const contracts = (await contractsIn(look)).filter(
    (one) =>
      isRunning(one, now) && (clerk.rights.has('site-admin') || one.departmentId === clerk.departmentId),
  )
  const working = await Promise.all(
    contracts.map(async (contract) => ({
      contract,
      staffIds: (await membersOf(look, contract.id)).flatMap((one) => (one.removedAt ? [] : [one.staffId])),
    })),
  )
  const nameOf = await namesFor(look, [
    ...lines.flatMap((one) => [one.post.staffId, staffOf(one.grantedBy)]),
    ...working.flatMap((one) => [...one.staffIds, staffOf(one.contract.madeBy)]),
  ])
  const names = new Map([...posts.values()].map((one) => [one.departmentId, one.departmentName]))
  return [
    ...lines.map(
      ({ post, right, sinceOn, untilOn, grantedBy, endsSoon }): RightRow => ({
        right,
        departmentId: post.departmentId,
        departmentName: post.departmentName,
        title: post.title,
        holder: nameOf(post.staffId),
        sinceOn,
        untilOn,
        givenBy: nameOf(staffOf(grantedBy)),
        endsSoon,
        sections: undefined,
      }),
    ),
    ...working.flatMap(({ contract, staffIds }) =>
      staffIds.flatMap((staffId) =>
        contract.jobs.map((right): RightRow => {
          const title = `${contract.company} (${contract.number})`
          return {
            right,
            departmentId: contract.departmentId,
            departmentName: names.get(contract.departmentId) ?? { ko: '', en: '' },
            title: { ko: title, en: title },
            holder: nameOf(staffId),
            sinceOn: contract.fromOn,
            untilOn: contract.lastOn,
            givenBy: nameOf(staffOf(contract.madeBy)),
            endsSoon: contract.lastOn <= addDays(today, SOON_DAYS),
            sections: contract.sections,
          }
        }),
      ),
    ),
  ]
}

const staffOf = (actor: string): number | null => Number(/^staff:(\d+)$/.exec(actor)?.[1]) || null

async function namesFor(look: Reader, ids: readonly (number | null)[]) {
  const staff = await accounts.byIds(look, [...new Set(ids.filter((one) => one !== null))])
  const names = new Map(staff.map((one) => [one.id, one.name]))
  return (id: number | null): string | undefined => (id === null ? undefined : names.get(id))
}
