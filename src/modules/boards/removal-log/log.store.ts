import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'

const entries = (read: Reader) =>
  read
    .selectFrom('boards.removal_entry as e')
    .innerJoin('boards.board as b', 'b.id', 'e.board_id')
    .select([
      'e.withheld_id as id',
      'e.board_id as boardId',
      'b.name_ko as boardKo',
      'b.name_en as boardEn',
      'e.posting_id as postingId',
      'e.comment_id as commentId',
      'e.kind',
      'e.ground',
      'e.by_kind as byKind',
      'e.post_id as postId',
      'e.second_post_id as secondPostId',
      'e.decided_on as decidedOn',
      'e.reason_ko as reasonKo',
      'e.reason_en as reasonEn',
      'e.objected_on as objectedOn',
      'e.outcome',
      'e.outcome_on as outcomeOn',
      'e.lifted_on as liftedOn',
      'e.purged_on as purgedOn',
    ])
    .$narrowType<{ outcome: 'upheld' | 'rejected' | null }>()
    .orderBy('e.withheld_id', 'desc')
export type LogLine = Awaited<ReturnType<typeof logPage>>[number]

/** Of the public log, newest first; `before` is the number of the last line of the page before. */
export const logPage = (read: Reader, size: number, before?: number) =>
  (before === undefined ? entries(read) : entries(read).where('e.withheld_id', '<', before))
    .limit(size)
    .execute()

/** How many, by month, act and ground, from a day on; the months newest first. */
export async function logFigures(read: Reader, since: LocalDate): Promise<LogFigure[]> {
  const { rows } = await sql<LogFigure>`
    select to_char(decided_on, 'YYYY-MM') as month, kind, ground, count(*)::int as n from boards.removal_entry
    where decided_on >= ${since} group by 1, 2, 3 order by 1 desc, 2, 3`.execute(read)
  return rows
}

export interface LogFigure {
  /** `2026-11` */
  readonly month: string
  readonly kind: string
  readonly ground: number | null
  readonly n: number
}
