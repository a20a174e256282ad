import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

/** What anyone may read of a delegate: a post, whose head named it, for how long. */
export interface Delegate {
  readonly id: number
  readonly departmentId: string
  readonly postId: string
  readonly fromOn: LocalDate
  readonly untilOn: LocalDate
  readonly endedOn: LocalDate | null
}

const delegates = (read: Reader) =>
  read
    .selectFrom('boards.delegate')
    .select([
      'id',
      'department_id as departmentId',
      'post_id as postId',
      'from_on as fromOn',
      'until_on as untilOn',
      'ended_on as endedOn',
    ])

/** Whose term runs on a day. For any role. */
export const delegatesOn = (read: Reader, day: LocalDate): Promise<Delegate[]> =>
  delegates(read)
    .where('from_on', '<=', day)
    .where('until_on', '>=', day)
    .where('ended_on', 'is', null)
    .orderBy('id')
    .execute()

/** Of a department, ended ones among them, newest first; 100 at most. */
export const delegatesOf = (read: Reader, departmentId: string): Promise<Delegate[]> =>
  delegates(read).where('department_id', '=', departmentId).orderBy('id', 'desc').limit(100).execute()

export async function insertDelegate(
  tx: Tx,
  d: Omit<Delegate, 'id' | 'endedOn'> & { documentNo: string; by: string; at: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto('boards.delegate')
    .values({
      department_id: d.departmentId,
      post_id: d.postId,
      from_on: d.fromOn,
      until_on: d.untilOn,
      document_no: d.documentNo,
      designated_by: d.by,
      designated_at: d.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @throws NotFound */
export async function lockDelegate(tx: Tx, id: number): Promise<Delegate> {
  const row = await delegates(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('delegate', String(id))
  return row
}

export async function saveDelegateEnded(tx: Tx, id: number, on: LocalDate, by: string): Promise<void> {
  await tx
    .updateTable('boards.delegate')
    .set({ ended_on: on, ended_by: by })
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .execute()
}
