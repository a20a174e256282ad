import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import type { Reader } from '#kernel/db.ts'
import type { Approval } from './line.store.ts'
import type { LineNames } from './line.view.tsx'

/** `also`: further posts that are named. */
export async function namesOnLines(
  look: Reader,
  lines: readonly Approval[],
  also: readonly string[] = [],
): Promise<LineNames> {
  const ids = new Set([
    ...lines.flatMap((one) => [
      one.draftedPost,
      ...one.steps.flatMap((step) => [step.postId, step.donePost ?? step.postId]),
    ]),
    ...also,
  ])
  const holders = await Promise.all([...ids].map((id) => departments.findHolder(look, id)))
  const posts = holders.flatMap((one) => one ?? [])
  const actors = lines.flatMap((one) => [one.draftedBy, ...one.steps.flatMap((step) => step.doneBy ?? [])])
  const staff = await accounts.byIds(look, [
    ...new Set([
      ...posts.flatMap((one) => one.staffId ?? []),
      ...actors.flatMap((one) => Number(/^staff:(\d+)$/.exec(one)?.[1] ?? Number.NaN) || []),
    ]),
  ])
  return {
    posts: new Map(posts.map((one) => [one.postId, one])),
    people: new Map(staff.map((one) => [`staff:${one.id}`, one.name])),
  }
}
