import { ok, refuse, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Both } from '../questions/question.rule.ts'

export const DECISIONS = ['adopt', 'partly', 'not'] as const
export type Decision = (typeof DECISIONS)[number]
export type Stage = 'grouped' | 'decided' | 'done' | 'reported'

export interface Deeds {
  readonly decision: Decision | null
  readonly doneOn: LocalDate | null
  readonly reportedOn: LocalDate | null
}

/** Grouped, decided, done, reported: the last of it that has happened. */
export function stageOf({ decision, doneOn, reportedOn }: Deeds): Stage {
  if (reportedOn !== null) return 'reported'
  if (doneOn !== null) return 'done'
  return decision === null ? 'grouped' : 'decided'
}

export type GroupRefusal =
  | 'already-reported'
  | 'no-reason'
  | 'no-english'
  | 'not-decided'
  | 'not-adopted'
  | 'already-done'
  | 'not-done'
  | 'day-to-come'

/** A decision may be changed until it is reported or done; a reason is obligatory, in both languages. @article 4 opinions are heeded */
export function decideDecision(group: Deeds, reason: Both): Result<void, GroupRefusal> {
  if (group.reportedOn !== null) return refuse('already-reported')
  if (group.doneOn !== null) return refuse('already-done')
  if (reason.ko === '') return refuse('no-reason')
  return reason.en === '' ? refuse('no-english') : ok(undefined)
}

/** What was adopted is done once, also after the report of its year. */
export function decideDone(group: Deeds, doneOn: LocalDate, today: LocalDate): Result<void, GroupRefusal> {
  if (group.decision === null) return refuse('not-decided')
  if (group.decision === 'not') return refuse('not-adopted')
  if (group.doneOn !== null) return refuse('already-done')
  return doneOn > today ? refuse('day-to-come') : ok(undefined)
}

/** Before the year is closed a group is reported by itself when nothing more is to be done about it. */
export function decideReport(group: Deeds): Result<void, GroupRefusal> {
  if (group.reportedOn !== null) return refuse('already-reported')
  if (group.decision === null) return refuse('not-decided')
  return group.decision === 'not' || group.doneOn !== null ? ok(undefined) : refuse('not-done')
}

/** Opinions come to a group, and leave it, until it is reported. */
export const mayRegroup = (group: Deeds): boolean => group.reportedOn === null
