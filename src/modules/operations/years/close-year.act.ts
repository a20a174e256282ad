import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import { republishGroup } from '../groups/decide-group.act.ts'
import { groupsOf, saveReportedOn } from '../groups/group.store.ts'
import { countUngrouped } from '../opinions/opinion.store.ts'
import type { Both } from '../questions/question.rule.ts'
import { roundsOf } from '../rounds/round.store.ts'
import { type CloseRefusal, decideClose } from './close-year.rule.ts'
import { republishReport } from './republish-report.act.ts'
import { lockYear, saveClosed } from './year.store.ts'

/**
 * Closes a year of opinions: each has its decision, and all of them are reported to everyone.
 *
 * @param departmentId the managing department, which answers for the report
 * @article 4 gathered at least once a year, and heeded
 */
export async function closeYear(
  tx: Tx,
  {
    year,
    says,
    departmentId,
    by,
    today,
  }: { year: number; says: Both; departmentId: string; by: Actor; today: LocalDate },
): Promise<Result<void, CloseRefusal[]>> {
  const { isClosed } = await lockYear(tx, year)
  const groups = (await groupsOf(tx, year)).filter((one) => one.opinions > 0)
  const decided = decideClose(
    {
      year,
      isClosed,
      rounds: (await roundsOf(tx, { year }))
        .filter((one) => one.isOpened)
        .map(({ title, closesOn, endedOn }) => ({ title: title.ko, closesOn, endedOn })),
      ungrouped: await countUngrouped(tx, year),
      undecided: groups.filter((one) => one.decision === null).map((one) => one.title),
    },
    today,
  )
  if (!decided.ok) return decided
  for (const one of groups.filter((group) => group.reportedOn === null)) {
    await saveReportedOn(tx, one.id, { on: today, by: by.id })
    await republishGroup(tx, one.id)
  }
  await saveClosed(tx, year, { says, by: by.id, on: today })
  await republishReport(tx, { year, says, on: today, departmentId })
  record(tx, {
    what: 'opinion-year.closed',
    about: `opinion-year:${year}`,
    by,
    detail: { groups: groups.length },
  })
  return decided
}
