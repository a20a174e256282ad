import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'

export type Source = 'answer' | 'free' | 'satisfaction'
export interface Opinion {
  readonly year: number
  readonly source: Source
  readonly roundId?: number | undefined
  /** The number of the question that it answers; 0 where it answers none. */
  readonly question?: number | undefined
  /** Of an opinion left with a vote on a page. */
  readonly remarkId?: number | undefined
  readonly lang: Lang
  readonly text: string
  readonly receiptHash: Buffer
  readonly filedOn: LocalDate
}

/** @returns false: it is there already */
export async function insertOpinion(tx: Tx, o: Opinion): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('operations.opinion')
    .values({
      year: o.year,
      source: o.source,
      round_id: o.roundId ?? null,
      question: o.question ?? 0,
      remark_id: o.remarkId ?? null,
      lang: o.lang,
      text: o.text,
      receipt_hash: o.receiptHash,
      filed_on: o.filedOn,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

const rowsIn = (look: Reader) =>
  look
    .selectFrom('operations.opinion')
    .select([
      'id',
      'year',
      sql<Source>`source`.as('source'),
      'round_id as roundId',
      'question',
      'remark_id as remarkId',
      sql<Lang>`lang`.as('lang'),
      'text',
      'filed_on as filedOn',
      'group_id as groupId',
      'released_on as releasedOn',
    ])
export type FiledOpinion = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

/** Opinions on a page of the office. */
export const PAGE_SIZE = 200

/** A page of those of a year, from 1: those without a group first, then the newest. */
export const opinionsOf = (look: Reader, year: number, page = 1): Promise<FiledOpinion[]> =>
  rowsIn(look)
    .where('year', '=', year)
    .orderBy(sql`group_id is not null`)
    .orderBy('id', 'desc')
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .execute()

export const opinionsIn = (look: Reader, groupId: number): Promise<FiledOpinion[]> =>
  rowsIn(look).where('group_id', '=', groupId).orderBy('id').execute()

/** Those of one receipt number. */
export const opinionsWith = (look: Reader, receiptHash: Buffer): Promise<FiledOpinion[]> =>
  rowsIn(look).where('receipt_hash', '=', receiptHash).orderBy('question').execute()

export const lockOpinions = (tx: Tx, ids: readonly number[]): Promise<FiledOpinion[]> =>
  rowsIn(tx)
    .where('id', 'in', [...ids, 0])
    .orderBy('id')
    .forUpdate()
    .execute()

export async function saveGroupOf(tx: Tx, ids: readonly number[], groupId: number): Promise<void> {
  await tx
    .updateTable('operations.opinion')
    .set({ group_id: groupId })
    .where('id', 'in', [...ids, 0])
    .execute()
  await tx
    .updateTable('operations.released_opinion')
    .set({ group_id: groupId })
    .where('id', 'in', [...ids, 0])
    .execute()
}

export const countUngrouped = async (look: Reader, year: number): Promise<number> =>
  Number(
    (
      await look
        .selectFrom('operations.opinion')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('year', '=', year)
        .where('group_id', 'is', null)
        .executeTakeFirstOrThrow()
    ).n,
  )

/** Which remarks of pages are opinions of a round already. */
export const takenRemarks = async (look: Reader, ids: readonly number[]): Promise<Set<number>> =>
  new Set(
    (
      await look
        .selectFrom('operations.opinion')
        .select('remark_id')
        .where('remark_id', 'in', [...ids, 0])
        .execute()
    ).map((one) => one.remark_id as number),
  )
