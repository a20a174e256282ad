import { sql } from 'kysely'
import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Decision } from './group.rule.ts'

const rowsIn = (look: Reader) =>
  look
    .selectFrom('operations.opinion_group as g')
    .select([
      'id',
      'year',
      'title',
      'version',
      'department_id as departmentId',
      sql<Decision | null>`decision`.as('decision'),
      'reason',
      'reason_en as reasonEn',
      'decided_on as decidedOn',
      'done',
      'done_on as doneOn',
      'reported_on as reportedOn',
      sql<number>`(select count(*)::int from operations.opinion o where o.group_id = g.id)`.as('opinions'),
    ])
export type Group = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

export const groupsOf = (look: Reader, year: number): Promise<Group[]> =>
  rowsIn(look).where('year', '=', year).orderBy('id').execute()

/** @throws NotFound */
export async function getGroup(look: Reader, id: number): Promise<Group> {
  const row = await rowsIn(look).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('opinion group', String(id))
  return row
}

/** @throws NotFound */
export async function lockGroup(tx: Tx, id: number): Promise<Group> {
  await tx.selectFrom('operations.opinion_group').select('id').where('id', '=', id).forUpdate().execute()
  return getGroup(tx, id)
}

export async function insertGroup(tx: Tx, year: number, title: string): Promise<number> {
  const { id } = await tx
    .insertInto('operations.opinion_group')
    .values({ year, title })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveDecision(
  tx: Tx,
  id: number,
  d: {
    title: string
    decision: Decision
    reason: string
    reasonEn: string
    departmentId: string
    by: string
    on: LocalDate
  },
): Promise<void> {
  await tx
    .updateTable('operations.opinion_group')
    .set((eb) => ({
      title: d.title,
      decision: d.decision,
      reason: d.reason,
      reason_en: d.reasonEn,
      department_id: d.departmentId,
      decided_by: d.by,
      decided_on: d.on,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

export async function saveDone(
  tx: Tx,
  id: number,
  { done, on, by }: { done: string; on: LocalDate; by: string },
): Promise<void> {
  await tx
    .updateTable('operations.opinion_group')
    .set((eb) => ({ done, done_on: on, done_by: by, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function saveReportedOn(
  tx: Tx,
  id: number,
  { on, by }: { on: LocalDate; by: string },
): Promise<void> {
  await tx
    .updateTable('operations.opinion_group')
    .set((eb) => ({ reported_on: on, reported_by: by, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Groups of a year that their opinions left before anybody decided. */
export async function deleteEmptyGroups(tx: Tx, year: number): Promise<void> {
  await tx
    .deleteFrom('operations.opinion_group')
    .where('year', '=', year)
    .where('decision', 'is', null)
    .where(sql<boolean>`not exists (select from operations.opinion o where o.group_id = opinion_group.id)`)
    .execute()
}
