import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Act, Stage } from '../stages/stages.rule.ts'

/** One act in a petition's history. */
export interface Move {
  readonly seq: number
  readonly act: Act | 'file'
  readonly stage: Stage
  readonly at: Instant
  readonly actor: string
  readonly departmentId: string | null
  readonly postId: string | null
  /** For the petitioner to read. */
  readonly says: string | null
  /** For officers alone. */
  readonly note: string | null
}

/** Adds what was done. The petition is locked, so the number of moves stands still. @returns its place */
export async function addMove(tx: Tx, number: string, move: Omit<Move, 'seq'>): Promise<number> {
  const { seq } = await tx
    .insertInto('petitions.move')
    .values((eb) => ({
      petition_number: number,
      seq: eb
        .selectFrom('petitions.move')
        .select((of) => of(of.fn.coalesce(of.fn.max('seq'), of.lit(0)), '+', 1).as('next'))
        .where('petition_number', '=', number),
      act: move.act,
      stage: move.stage,
      at: move.at,
      actor: move.actor,
      department_id: move.departmentId,
      post_id: move.postId,
      says: move.says,
      note: move.note,
    }))
    .returning('seq')
    .executeTakeFirstOrThrow()
  return seq
}

export const historyOf = (look: Reader, number: string): Promise<Move[]> =>
  look
    .selectFrom('petitions.move')
    .select([
      'seq',
      'act',
      'stage',
      'at',
      'actor',
      'department_id as departmentId',
      'post_id as postId',
      'says',
      'note',
    ])
    .where('petition_number', '=', number)
    .orderBy('seq')
    .$narrowType<{ act: Act | 'file'; stage: Stage }>()
    .execute()
