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
})

/** The newest first. */
export const roundsOf = async (look: Reader, year?: number): Promise<Round[]> => {
  const rows = year === undefined ? rowsIn(look) : rowsIn(look).where('year', '=', year)
  return (await rows.orderBy('id', 'desc').limit(200).execute()).map(fromRow)
}

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
