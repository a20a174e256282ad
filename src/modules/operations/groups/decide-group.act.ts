import { type Actor, record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import { type ReportedGroup, saveReported } from '../years/report.store.ts'
import { decideDecision, decideDone, decideReport, type Decision, type GroupRefusal } from './group.rule.ts'
import { getGroup, lockGroup, saveDecision, saveDone, saveReportedOn } from './group.store.ts'

interface Act {
  readonly id: number
  /** Of what the officer looked at. */
  readonly version: number
  readonly by: Actor
  readonly today: LocalDate
}
type Refusal = GroupRefusal | 'changed'

/** Decides on a group of opinions: adopted, in part, or not; with the reason and who carries it out. @article 4 */
export async function decideGroup(
  tx: Tx,
  act: Act & { title: string; decision: Decision; reason: string; reasonEn: string; departmentId: string },
): Promise<Result<void, Refusal>> {
  const { id, version, by, today, ...told } = act
  const group = await lockGroup(tx, id)
  if (group.version !== version) return refuse('changed')
  const decided = decideDecision(group, { ko: told.reason, en: told.reasonEn })
  if (!decided.ok) return decided
  await saveDecision(tx, id, { ...told, by: by.id, on: today })
  record(tx, {
    what: 'opinion-group.decided',
    about: `opinion-group:${id}`,
    by,
    detail: { decision: told.decision },
  })
  return ok(undefined)
}

/** Notes what was done about an adopted group, and when. @article 4 opinions are heeded */
export async function noteDone(
  tx: Tx,
  { id, version, by, today, done, doneOn }: Act & { done: string; doneOn: LocalDate },
): Promise<Result<void, Refusal>> {
  const group = await lockGroup(tx, id)
  if (group.version !== version) return refuse('changed')
  const decided = decideDone(group, doneOn, today)
  if (!decided.ok) return decided
  await saveDone(tx, id, { done, on: doneOn, by: by.id })
  if (group.reportedOn !== null) await republishGroup(tx, id)
  record(tx, { what: 'opinion-group.done', about: `opinion-group:${id}`, by })
  return ok(undefined)
}

/** Reports a group of which nothing more is to be done, before its year is closed. @article 4 */
export async function reportGroup(tx: Tx, { id, version, by, today }: Act): Promise<Result<void, Refusal>> {
  const group = await lockGroup(tx, id)
  if (group.version !== version) return refuse('changed')
  const decided = decideReport(group)
  if (!decided.ok) return decided
  await saveReportedOn(tx, id, { on: today, by: by.id })
  await republishGroup(tx, id)
  record(tx, { what: 'opinion-group.reported', about: `opinion-group:${id}`, by })
  return ok(undefined)
}

/** What everyone reads of a group that was reported, as it is now. */
export async function republishGroup(tx: Tx, id: number): Promise<void> {
  await saveReported(tx, (await getGroup(tx, id)) as ReportedGroup)
  touch(tx, 'opinions')
}
