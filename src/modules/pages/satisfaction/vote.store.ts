import { sql } from 'kysely'
import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { Figure } from './satisfaction.rule.ts'

export interface Vote {
  readonly path: string
  readonly departmentId: string
  readonly lang: Lang
  readonly score: number
  readonly isCounted: boolean
  readonly remark: string | null
  readonly receiptHash: Buffer | null
  readonly votedOn: LocalDate
}

export async function insertVote(tx: Tx, v: Vote): Promise<void> {
  await tx
    .insertInto('pages.satisfaction_vote')
    .values({
      path: v.path,
      department_id: v.departmentId,
      lang: v.lang,
      score: v.score,
      is_counted: v.isCounted,
      remark: v.remark,
      receipt_hash: v.receiptHash,
      voted_on: v.votedOn,
    })
    .onConflict((on) => on.column('receipt_hash').doNothing())
    .execute()
}

const rowsIn = (look: Reader) =>
  look
    .selectFrom('pages.satisfaction_vote')
    .select([
      'id',
      'path',
      'department_id as departmentId',
      'lang',
      'score',
      'remark',
      'receipt_hash as receiptHash',
      'voted_on as votedOn',
      'dealt_on as dealtOn',
      'did',
    ])

export type Remark = Awaited<ReturnType<typeof remarksOf>>[number]

/** Remarks of a year, of a department or of all, those not yet dealt with first, then the newest; 200 at most. */
export async function remarksOf(look: Reader, year: number, departmentId: string | undefined) {
  let rows = rowsIn(look)
    .where('remark', 'is not', null)
    .where(sql<boolean>`extract(year from voted_on) = ${year}`)
  if (departmentId !== undefined) rows = rows.where('department_id', '=', departmentId)
  return rows.orderBy(sql`dealt_on is not null`).orderBy('id', 'desc').limit(200).execute()
}

/** @throws NotFound */
export async function lockVote(tx: Tx, id: number) {
  const row = await rowsIn(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('satisfaction vote', String(id))
  return row
}

export async function saveDealt(
  tx: Tx,
  id: number,
  { did, by, on }: { did: string; by: string; on: LocalDate },
): Promise<void> {
  await tx
    .updateTable('pages.satisfaction_vote')
    .set({ did, dealt_by: by, dealt_on: on })
    .where('id', '=', id)
    .execute()
}

export const findRemark = (look: Reader, receiptHash: Buffer) =>
  rowsIn(look).where('receipt_hash', '=', receiptHash).executeTakeFirst()

/** Sums of the counted votes of a year, by page or by department; the page most voted on first. */
export async function sumsOf<By extends 'path' | 'department_id'>(
  look: Reader,
  { year, by, departmentId }: { year: number; by: By; departmentId?: string | undefined },
): Promise<(Figure & { readonly path: string })[]> {
  let rows = look
    .selectFrom('pages.satisfaction_vote')
    .select([
      'department_id as departmentId',
      by === 'path' ? 'path' : sql<string>`''`.as('path'),
      sql<number>`count(*)::int`.as('n'),
      sql<number>`sum(score)::int`.as('sum'),
      sql<number>`sum(score * score)::int`.as('squares'),
    ])
    .where('is_counted', '=', true)
    .where(sql<boolean>`extract(year from voted_on) = ${year}`)
    .groupBy(by === 'path' ? ['department_id', 'path'] : ['department_id'])
  if (departmentId !== undefined) rows = rows.where('department_id', '=', departmentId)
  return rows.orderBy('n', 'desc').orderBy('department_id').limit(500).execute()
}
