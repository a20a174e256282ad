import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { lockOpinions, saveGroupOf } from '../opinions/opinion.store.ts'
import { lockYear } from '../years/year.store.ts'
import { mayRegroup } from './group.rule.ts'
import { deleteEmptyGroups, getGroup, insertGroup, lockGroup } from './group.store.ts'

export type GroupingRefusal = 'year-closed' | 'none-chosen' | 'no-group' | 'already-reported'

/** Puts opinions of a year together, in a group that is there or in a new one. @article 4 */
export async function groupOpinions(
  tx: Tx,
  {
    year,
    ids,
    into,
    by,
  }: { year: number; ids: readonly number[]; into: { id: number } | { title: string }; by: Actor },
): Promise<Result<number, GroupingRefusal>> {
  if ((await lockYear(tx, year)).isClosed) return refuse('year-closed')
  const opinions = (await lockOpinions(tx, ids)).filter((one) => one.year === year)
  if (opinions.length === 0) return refuse('none-chosen')
  for (const id of new Set(opinions.flatMap((one) => one.groupId ?? [])))
    if (!mayRegroup(await getGroup(tx, id))) return refuse('already-reported')
  if ('title' in into && into.title === '') return refuse('no-group')
  const groupId = 'id' in into ? into.id : await insertGroup(tx, year, into.title)
  const group = await lockGroup(tx, groupId)
  if (group.year !== year) return refuse('no-group')
  if (!mayRegroup(group)) return refuse('already-reported')
  await saveGroupOf(
    tx,
    opinions.map((one) => one.id),
    groupId,
  )
  await deleteEmptyGroups(tx, year)
  const detail = { opinions: opinions.length }
  record(tx, { what: 'opinion.grouped', about: `opinion-group:${groupId}`, by, detail })
  return ok(groupId)
}
