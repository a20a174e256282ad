import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Decision } from '../groups/group.rule.ts'
import type { Both } from '../questions/question.rule.ts'

/** What everyone reads of a group of opinions. */
export interface ReportedGroup {
  readonly id: number
  readonly year: number
  readonly title: string
  readonly departmentId: string
  readonly opinions: number
  readonly decision: Decision
  readonly reason: string
  /** Null where it was decided before the reason was asked in English. */
  readonly reasonEn: string | null
  readonly decidedOn: LocalDate
  readonly done: string | null
  readonly doneOn: LocalDate | null
  readonly reportedOn: LocalDate
}

export async function saveReported(tx: Tx, g: ReportedGroup): Promise<void> {
  const row = {
    id: g.id,
    year: g.year,
    title: g.title,
    department_id: g.departmentId,
    opinions: g.opinions,
    decision: g.decision,
    reason: g.reason,
    reason_en: g.reasonEn,
    decided_on: g.decidedOn,
    done: g.done,
    done_on: g.doneOn,
    reported_on: g.reportedOn,
  }
  await tx
    .insertInto('operations.report_group')
    .values(row)
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}

/** Groups of a year, those with the most opinions first. */
export async function reportedOf(read: Reader, year: number): Promise<ReportedGroup[]> {
  const rows = await read
    .selectFrom('operations.report_group')
    .selectAll()
    .where('year', '=', year)
    .orderBy('opinions', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    title: row.title,
    departmentId: row.department_id,
    opinions: row.opinions,
    decision: row.decision as Decision,
    reason: row.reason,
    reasonEn: row.reason_en,
    decidedOn: row.decided_on,
    done: row.done,
    doneOn: row.done_on,
    reportedOn: row.reported_on,
  }))
}

export interface YearReport {
  readonly year: number
  readonly closedOn: LocalDate
  readonly says: Both
}

/** Closed years, the newest first. */
export async function yearReports(read: Reader): Promise<YearReport[]> {
  const rows = await read.selectFrom('operations.report_year').selectAll().orderBy('year', 'desc').execute()
  return rows.map((row) => ({
    year: row.year,
    closedOn: row.closed_on,
    says: { ko: row.says_ko, en: row.says_en },
  }))
}
