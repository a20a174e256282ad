import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Of } from './of.rule.ts'
import type { WithheldKind } from './shown-text.rule.ts'

/** A record as it is made: who decided, on what ground, what everyone may read of it. */
export interface NewWithheld extends Of {
  readonly kind: Exclude<WithheldKind, 'withdrawal'>
  readonly ground: number | null
  readonly byKind: string
  readonly reasonKo: string
  readonly reasonEn: string
  readonly decidedBy: string
  readonly decidedPost: string
  readonly secondBy: string | null
  readonly secondPost: string | null
  readonly decidedAt: Instant
  readonly untilAt: Instant | null
  readonly masked: { title: string; body: string } | null
}

export async function insertWithheld(tx: Tx, w: NewWithheld): Promise<number> {
  const { id } = await tx
    .insertInto('boards.withheld')
    .values({
      posting_id: w.commentId === null ? w.postingId : null,
      comment_id: w.commentId,
      kind: w.kind,
      ground: w.ground,
      by_kind: w.byKind,
      reason_ko: w.reasonKo,
      reason_en: w.reasonEn,
      decided_by: w.decidedBy,
      decided_post: w.decidedPost,
      second_by: w.secondBy,
      second_post: w.secondPost,
      decided_at: w.decidedAt,
      until_at: w.untilAt,
      masked_title: w.masked?.title ?? null,
      masked_body: w.masked?.body ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The line that everyone may read. */
export async function insertEntry(
  tx: Tx,
  id: number,
  w: NewWithheld & { boardId: string; departmentId: string; decidedOn: LocalDate },
): Promise<void> {
  await tx
    .insertInto('boards.removal_entry')
    .values({
      withheld_id: id,
      board_id: w.boardId,
      posting_id: w.postingId,
      comment_id: w.commentId,
      kind: w.kind,
      ground: w.ground,
      by_kind: w.byKind,
      department_id: w.departmentId,
      post_id: w.decidedPost,
      second_post_id: w.secondPost,
      decided_on: w.decidedOn,
      reason_ko: w.reasonKo,
      reason_en: w.reasonEn,
    })
    .execute()
}

/** A record as it stands. */
const recordsIn = (look: Reader) =>
  look
    .selectFrom('boards.withheld as w')
    .innerJoin('boards.removal_entry as e', 'e.withheld_id', 'w.id')
    .select([
      'w.id',
      'w.kind',
      'w.ground',
      'w.by_kind as byKind',
      'e.board_id as boardId',
      'e.posting_id as postingId',
      'e.comment_id as commentId',
      'e.department_id as departmentId',
      'w.reason_ko as reasonKo',
      'w.reason_en as reasonEn',
      'w.decided_by as decidedBy',
      'w.decided_post as decidedPost',
      'w.second_by as secondBy',
      'w.decided_at as decidedAt',
      'w.until_at as untilAt',
      'w.lifted_at as liftedAt',
      'w.lifted_as as liftedAs',
      'e.purged_on as purgedOn',
    ])
    .$narrowType<{ kind: NewWithheld['kind'] }>()
export type WithheldRecord = Awaited<ReturnType<typeof getRecord>>

/** @throws NotFound */
export async function getRecord(look: Reader, id: number) {
  const row = await recordsIn(look).where('w.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('withheld', String(id))
  return row
}

/** What runs, newest first, 200 at most. For the office. */
export const runningRecords = (look: Reader, departmentIds: readonly string[]): Promise<WithheldRecord[]> =>
  recordsIn(look)
    .where('w.lifted_at', 'is', null)
    .where('e.department_id', 'in', departmentIds)
    .orderBy('w.id', 'desc')
    .limit(200)
    .execute()

export type LiftedAs = 'objection' | 'head' | 'ended' | 'order' | 'replaced'

/** Ends a record. @returns whether it ran */
export async function saveLifted(
  tx: Tx,
  l: { id: number; as: LiftedAs; by: string; at: Instant; on: LocalDate },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('boards.withheld')
    .set({ lifted_at: l.at, lifted_by: l.by, lifted_as: l.as })
    .where('id', '=', l.id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  // what another record hides from now on is not shown again
  if (l.as === 'replaced') return true
  await tx
    .updateTable('boards.removal_entry')
    .set({ lifted_on: l.on })
    .where('withheld_id', '=', l.id)
    .execute()
  return true
}

/** So that two lift it one after the other. @throws NotFound */
export async function lockRecord(tx: Tx, id: number): Promise<WithheldRecord> {
  await tx.selectFrom('boards.withheld').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return getRecord(tx, id)
}
