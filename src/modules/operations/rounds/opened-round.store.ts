import { NotFound } from '#kernel/errors.ts'
import type { Reader } from '#kernel/db.ts'
import type { Question } from '../questions/question.rule.ts'
import type { Once } from './round.rule.ts'
import { type Round, whyOf } from './round.store.ts'

/** What everyone may read of a round. */
export type OpenedRound = Omit<Round, 'version' | 'isOpened'>

const rowsIn = (read: Reader) => read.selectFrom('operations.opened_round').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
const fromRow = (row: Row): OpenedRound => ({
  id: row.id,
  year: row.year,
  title: { ko: row.title_ko, en: row.title_en },
  lead: { ko: row.lead_ko, en: row.lead_en },
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  once: row.once as Once,
  questions: row.questions as unknown as Question[],
  isCounted: row.is_counted,
  endedOn: row.ended_on,
  endedWhy: whyOf(row),
})

/** The newest first. */
export const openedRounds = async (read: Reader): Promise<OpenedRound[]> =>
  (await rowsIn(read).orderBy('opens_on', 'desc').orderBy('id', 'desc').limit(100).execute()).map(fromRow)

/** @throws NotFound */
export async function getOpenedRound(read: Reader, id: number): Promise<OpenedRound> {
  const row = await rowsIn(read).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('opened round', String(id))
  return fromRow(row)
}
