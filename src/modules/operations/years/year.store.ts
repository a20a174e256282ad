import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Both } from '../questions/question.rule.ts'
import { yearFor } from './close-year.rule.ts'

/** Holds a year so that it is not closed meanwhile; makes it when it is new. */
export async function takeYear(tx: Tx, year: number): Promise<void> {
  await tx
    .insertInto('operations.opinion_year')
    .values({ year })
    .onConflict((on) => on.doNothing())
    .execute()
  await tx.selectFrom('operations.opinion_year').select('year').where('year', '=', year).forShare().execute()
}

export const closedYears = async (look: Reader): Promise<Set<number>> =>
  new Set(
    (
      await look
        .selectFrom('operations.opinion_year')
        .select('year')
        .where('closed_on', 'is not', null)
        .execute()
    ).map((one) => one.year),
  )

export const isYearClosed = async (look: Reader, year: number): Promise<boolean> =>
  (await closedYears(look)).has(year)

/** The year to which what is filed today belongs, held. */
export async function takeOpenYear(tx: Tx, today: LocalDate): Promise<number> {
  for (;;) {
    const year = yearFor(today, await closedYears(tx))
    await takeYear(tx, year)
    if (!(await isYearClosed(tx, year))) return year
  }
}

/** Nobody else adds to it or closes it. */
export async function lockYear(tx: Tx, year: number): Promise<{ isClosed: boolean }> {
  await tx
    .insertInto('operations.opinion_year')
    .values({ year })
    .onConflict((on) => on.doNothing())
    .execute()
  const { closed_on } = await tx
    .selectFrom('operations.opinion_year')
    .select('closed_on')
    .where('year', '=', year)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { isClosed: closed_on !== null }
}

export async function saveClosed(
  tx: Tx,
  year: number,
  { says, by, on }: { says: Both; by: string; on: LocalDate },
): Promise<void> {
  const told = { closed_on: on, says_ko: says.ko, says_en: says.en }
  await tx
    .updateTable('operations.opinion_year')
    .set({ ...told, closed_by: by })
    .where('year', '=', year)
    .execute()
  await tx
    .insertInto('operations.report_year')
    .values({ year, ...told })
    .execute()
}

export interface YearLine {
  readonly year: number
  readonly opinions: number
  readonly undecided: number
  readonly closedOn: LocalDate | null
}

/** Years with anything in them, the newest first. */
export async function yearLines(look: Reader): Promise<YearLine[]> {
  const { rows } = await sql<YearLine>`
    select y.year, y.closed_on as "closedOn", count(o.id)::int as opinions,
      (count(o.id) filter (where g.decision is null))::int as undecided
    from operations.opinion_year y
      left join operations.opinion o on o.year = y.year
      left join operations.opinion_group g on g.id = o.group_id
    group by y.year order by y.year desc`.execute(look)
  return rows
}
