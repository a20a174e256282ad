import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Both, Question } from '../questions/question.rule.ts'
import type { Once, Times } from './round.rule.ts'

export interface RoundTexts extends Times {
  readonly title: Both
  readonly lead: Both
  readonly once: Once
}
export interface Round extends RoundTexts {
  readonly id: number
  readonly year: number
  readonly questions: readonly Question[]
  readonly version: number
  readonly isOpened: boolean
  readonly isCounted: boolean
  /** Before its last day, and why. */
  readonly endedOn: LocalDate | null
  readonly endedWhy: Both | null
}

const columnsOf = ({ title, lead, opensOn, closesOn, once }: RoundTexts) => ({
  title_ko: title.ko,
  title_en: title.en,
  lead_ko: lead.ko,
  lead_en: lead.en,
  opens_on: opensOn,
  closes_on: closesOn,
  once,
})

/** Why a round ended before its last day. */
export const whyOf = (row: { ended_why_ko: string | null; ended_why_en: string | null }): Both | null =>
  row.ended_why_ko === null || row.ended_why_en === null
    ? null
    : { ko: row.ended_why_ko, en: row.ended_why_en }

const rowsIn = (look: Reader) => look.selectFrom('operations.opinion_round').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
const fromRow = (row: Row): Round => ({
  id: row.id,
  year: row.year,
  title: { ko: row.title_ko, en: row.title_en },
  lead: { ko: row.lead_ko, en: row.lead_en },
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  once: row.once as Once,
  questions: row.questions as unknown as Question[],
  version: row.version,
  isOpened: row.opened_at !== null,
  isCounted: row.counted_at !== null,
  endedOn: row.ended_on,
  endedWhy: whyOf(row),
})

/** The newest first: all of a year, or a page of all; pages count from 1. */
export const roundsOf = async (
  look: Reader,
  of: { year: number } | { page: number; size: number },
): Promise<Round[]> => {
  const rows = rowsIn(look).orderBy('id', 'desc')
  const some =
    'year' in of ? rows.where('year', '=', of.year) : rows.limit(of.size).offset((of.page - 1) * of.size)
  return (await some.execute()).map(fromRow)
}

export const countRounds = async (look: Reader): Promise<number> =>
  Number(
    (
      await look
        .selectFrom('operations.opinion_round')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

/** @throws NotFound */
export async function getRound(look: Reader, id: number): Promise<Round> {
  const row = await rowsIn(look).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('opinion round', String(id))
  return fromRow(row)
}

/** @throws NotFound */
export async function lockRound(tx: Tx, id: number): Promise<Round> {
  const row = await rowsIn(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('opinion round', String(id))
  return fromRow(row)
}

/** For whoever answers: many at once, but not while it is counted. */
export async function shareRound(tx: Tx, id: number): Promise<Round> {
  const row = await rowsIn(tx).where('id', '=', id).forShare().executeTakeFirst()
  if (!row) throw new NotFound('opinion round', String(id))
  return fromRow(row)
}

export async function insertRound(
  tx: Tx,
  round: RoundTexts & { year: number; questions: readonly Question[] },
): Promise<number> {
  const { id } = await tx
    .insertInto('operations.opinion_round')
    .values({ ...columnsOf(round), year: round.year, questions: JSON.stringify(round.questions) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveRound(tx: Tx, round: Round): Promise<void> {
  await tx
    .updateTable('operations.opinion_round')
    .set((eb) => ({
      ...columnsOf(round),
      questions: JSON.stringify(round.questions),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', round.id)
    .execute()
}

/** Opens it and lets everyone read it as it is now. */
export async function saveOpened(
  tx: Tx,
  round: Round,
  { by, at }: { by: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('operations.opinion_round')
    .set({ opened_at: at, opened_by: by })
    .where('id', '=', round.id)
    .execute()
  await tx
    .insertInto('operations.opened_round')
    .values({
      id: round.id,
      year: round.year,
      ...columnsOf(round),
      questions: JSON.stringify(round.questions),
    })
    .execute()
}

/** Ends it, for everyone to read. */
export async function saveEnded(
  tx: Tx,
  id: number,
  { on, by, why }: { on: LocalDate; by: string; why: Both },
): Promise<void> {
  const ended = { ended_on: on, ended_why_ko: why.ko, ended_why_en: why.en }
  await tx
    .updateTable('operations.opinion_round')
    .set({ ...ended, ended_by: by })
    .where('id', '=', id)
    .execute()
  await tx.updateTable('operations.opened_round').set(ended).where('id', '=', id).execute()
}

export async function deleteRound(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('operations.opinion_round').where('id', '=', id).execute()
}

export async function saveCounted(tx: Tx, id: number, at: Instant): Promise<void> {
  await tx.updateTable('operations.opinion_round').set({ counted_at: at }).where('id', '=', id).execute()
  await tx.updateTable('operations.opened_round').set({ is_counted: true }).where('id', '=', id).execute()
}

/** Opened, over and not yet counted. */
export const uncountedRounds = async (look: Reader, today: LocalDate): Promise<number[]> =>
  (
    await look
      .selectFrom('operations.opinion_round')
      .select('id')
      .where('opened_at', 'is not', null)
      .where('counted_at', 'is', null)
      .where('closes_on', '<', today)
      .orderBy('id')
      .execute()
  ).map((one) => one.id)
