import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

const objections = (look: Reader) =>
  look
    .selectFrom('boards.objection as o')
    .innerJoin('boards.removal_entry as e', 'e.withheld_id', 'o.withheld_id')
    .select([
      'o.id',
      'o.withheld_id as withheldId',
      'o.says',
      'o.filed_at as filedAt',
      'o.due_on as dueOn',
      'o.outcome',
      'o.reason as reasonKo',
      'o.reason_en as reasonEn',
      'o.decided_at as decidedAt',
      'e.department_id as departmentId',
      'e.kind',
      'e.ground',
      'e.board_id as boardId',
      'e.posting_id as postingId',
      'e.comment_id as commentId',
    ])
    .$narrowType<{ outcome: 'upheld' | 'rejected' | null }>()
export type Objection = Awaited<ReturnType<typeof lockObjection>>

/** @returns its number; undefined when there is one already */
export async function insertObjection(
  tx: Tx,
  o: { withheldId: number; says: string; at: Instant; on: LocalDate; dueOn: LocalDate },
): Promise<number | undefined> {
  const row = await tx
    .insertInto('boards.objection')
    .values({ withheld_id: o.withheldId, says: o.says, filed_at: o.at, due_on: o.dueOn })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row)
    await tx
      .updateTable('boards.removal_entry')
      .set({ objected_on: o.on })
      .where('withheld_id', '=', o.withheldId)
      .execute()
  return row?.id
}

export const findObjection = (look: Reader, withheldId: number): Promise<Objection | undefined> =>
  objections(look).where('o.withheld_id', '=', withheldId).executeTakeFirst()

/** @throws NotFound */
export const getObjection = async (look: Reader, id: number): Promise<Objection> => {
  const row = await objections(look).where('o.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('objection', String(id))
  return row
}

/** @throws NotFound */
export async function lockObjection(tx: Tx, id: number) {
  await tx.selectFrom('boards.objection').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  const row = await objections(tx).where('o.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('objection', String(id))
  return row
}

/** Open ones first, by the day on which they are due; 200 at most. */
export const objectionsOf = (look: Reader, departmentIds: readonly string[]): Promise<Objection[]> =>
  objections(look)
    .where('e.department_id', 'in', departmentIds)
    .orderBy((eb) => eb('o.outcome', 'is not', null))
    .orderBy('o.due_on')
    .orderBy('o.id')
    .limit(200)
    .execute()

export async function saveObjectionDecided(
  tx: Tx,
  d: {
    id: number
    withheldId: number
    outcome: 'upheld' | 'rejected'
    reasonKo: string
    reasonEn: string
    by: string
    at: Instant
    on: LocalDate
  },
): Promise<void> {
  await tx
    .updateTable('boards.objection')
    .set({
      outcome: d.outcome,
      reason: d.reasonKo,
      reason_en: d.reasonEn,
      decided_by: d.by,
      decided_at: d.at,
    })
    .where('id', '=', d.id)
    .execute()
  await tx
    .updateTable('boards.removal_entry')
    .set({ outcome: d.outcome, outcome_on: d.on })
    .where('withheld_id', '=', d.withheldId)
    .execute()
}
