import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'

/** A worklist that an officer took as a file. Why is sealed. */
export interface WorklistExport {
  readonly id: number
  readonly view: string
  /** What was asked of it, without what was searched for. */
  readonly query: string
  readonly format: string
  readonly rows: number
  readonly takenBy: string
  readonly takenAt: Instant
}
const REASON = 'petitions.worklist_export.reason'

const exportsIn = (look: Reader) =>
  look
    .selectFrom('petitions.worklist_export')
    .select(['id', 'view', 'query', 'format', 'rows', 'taken_by as takenBy', 'taken_at as takenAt'])

/** The newest first. `page` counts from 1. */
export async function exportPage(
  look: Reader,
  { page, size }: { page: number; size: number },
): Promise<{ lines: WorklistExport[]; count: number }> {
  const newest = exportsIn(look).orderBy('id', 'desc')
  const lines = await newest
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  const { count } = await look
    .selectFrom('petitions.worklist_export')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { lines, count }
}

/** @throws NotFound */
export async function getExport(look: Reader, id: number): Promise<WorklistExport> {
  const found = await exportsIn(look).where('id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound('worklist export', String(id))
  return found
}

/** @returns its number, and the keyed hash of its reason in hexadecimal: what the record of acts holds */
export async function insertExport(
  tx: Tx,
  seal: Seal,
  { reason, ...taken }: Omit<WorklistExport, 'id'> & { reason: string },
): Promise<{ id: number; reasonHash: string }> {
  const { id } = await tx
    .insertInto('petitions.worklist_export')
    .values({
      view: taken.view,
      query: taken.query,
      format: taken.format,
      rows: taken.rows,
      reason_sealed: seal.seal(reason, REASON),
      taken_by: taken.takenBy,
      taken_at: taken.takenAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, reasonHash: seal.lookup(`${id} ${reason}`, REASON).toString('hex') }
}

/** Why it was taken: the reading is noted with `privacy.noteAccess` in the same transaction. */
export async function openReason(tx: Tx, seal: Seal, id: number): Promise<string> {
  const { reason_sealed: sealed } = await tx
    .selectFrom('petitions.worklist_export')
    .select('reason_sealed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return seal.open(sealed, REASON)
}
