import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'
import { type Category, GROUP_DAYS, GROUP_PEOPLE, GROUP_POSTINGS } from './report.rule.ts'

export interface Report {
  readonly id: number
  readonly postingId: number
  readonly commentId: number | null
  readonly citizenId: number
  readonly category: Category
  readonly says: string
  readonly reportedAt: Instant
  readonly outcome: 'acted' | 'not-acted' | null
  readonly answer: string | null
}

const reports = (look: Reader) =>
  look
    .selectFrom('boards.report')
    .select([
      'id',
      'posting_id as postingId',
      'comment_id as commentId',
      'citizen_id as citizenId',
      'category',
      'says',
      'reported_at as reportedAt',
      'outcome',
      'answer',
    ])
    .$narrowType<{ category: Category; outcome: 'acted' | 'not-acted' | null }>()

/** @returns whether it is new: one for each account and text */
export async function insertReport(
  tx: Tx,
  one: Pick<Report, 'postingId' | 'commentId' | 'citizenId' | 'category' | 'says' | 'reportedAt'> & {
    personLookup: Buffer | undefined
  },
): Promise<boolean> {
  const row = await tx
    .insertInto('boards.report')
    .values({
      posting_id: one.postingId,
      comment_id: one.commentId,
      citizen_id: one.citizenId,
      person_lookup: one.personLookup ?? null,
      category: one.category,
      says: one.says,
      reported_at: one.reportedAt,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function countReported(look: Reader, citizenId: number, minutes: number, at: Instant) {
  const { n } = await look
    .selectFrom('boards.report')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('citizen_id', '=', citizenId)
    .where('reported_at', '>', addMinutes(at, -minutes))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Of a posting and its comments, the oldest first. */
export const reportsOf = (look: Reader, postingId: number): Promise<Report[]> =>
  reports(look).where('posting_id', '=', postingId).orderBy('id').limit(500).execute()

export const reportsBy = (look: Reader, citizenId: number): Promise<Report[]> =>
  reports(look)
    .where('citizen_id', '=', citizenId)
    .orderBy('reported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()

/** Closes those of a posting that are open. @returns which */
export async function closeReports(
  tx: Tx,
  postingId: number,
  { outcome, answer, by, at }: { outcome: 'acted' | 'not-acted'; answer: string; by: string; at: Instant },
): Promise<{ id: number; citizenId: number }[]> {
  return tx
    .updateTable('boards.report')
    .set({ outcome, answer, closed_by: by, closed_at: at })
    .where('posting_id', '=', postingId)
    .where('closed_at', 'is', null)
    .returning(['id', 'citizen_id as citizenId'])
    .execute()
}

export interface Reported {
  readonly postingId: number
  readonly reports: number
  /** Persons, not accounts: those of one person count once. */
  readonly people: number
  /** At least three persons reported the same three or more postings of this writer within a month. */
  readonly isGroup: boolean
}

/** Postings with open reports, the longest waiting first; 200 at most. */
export async function reportedPostings(
  look: Reader,
  boardIds: readonly string[],
  at: Instant,
): Promise<Reported[]> {
  if (boardIds.length === 0) return []
  const since = addMinutes(at, -GROUP_DAYS * 24 * 60)
  const { rows } = await sql<{ posting_id: number; reports: number; people: number; is_group: boolean }>`
    with open as (
      select r.posting_id, min(r.reported_at) as first_at, count(*)::int as reports,
        count(distinct coalesce(encode(r.person_lookup, 'hex'), 'account ' || r.citizen_id))::int as people
      from boards.report r join boards.posting p on p.id = r.posting_id
      where r.closed_at is null and p.board_id = any(${[...boardIds]}::text[])
      group by r.posting_id order by first_at limit 200)
    select open.posting_id, open.reports, open.people, (
        select count(*) from (
          select other.citizen_id from boards.report mine
            join boards.report other on other.citizen_id = mine.citizen_id and other.reported_at >= ${since}
            join boards.posting theirs on theirs.id = other.posting_id and theirs.author_kind = p.author_kind
              and theirs.author_id = p.author_id
          where mine.posting_id = open.posting_id
          group by other.citizen_id having count(distinct other.posting_id) >= ${GROUP_POSTINGS}
        ) busy) >= ${GROUP_PEOPLE} as is_group
    from open join boards.posting p on p.id = open.posting_id order by open.first_at`.execute(look)
  return rows.map((row) => ({
    postingId: Number(row.posting_id),
    reports: row.reports,
    people: row.people,
    isGroup: row.is_group,
  }))
}

/** Of these, the ones that an officer answered. */
export const closedReports = (look: Reader, ids: readonly number[]): Promise<Report[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : reports(look)
        .where('id', 'in', [...ids])
        .where('closed_at', 'is not', null)
        .orderBy('id')
        .execute()
