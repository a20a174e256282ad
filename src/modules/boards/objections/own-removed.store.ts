import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'

/** What the city withheld of texts of a citizen, with the copy that is kept for them. */
const own = (look: Reader, citizenId: number) =>
  look
    .selectFrom('boards.withheld as w')
    .innerJoin('boards.removal_entry as e', 'e.withheld_id', 'w.id')
    .innerJoin('boards.posting as p', 'p.id', 'e.posting_id')
    .innerJoin('boards.board as b', 'b.id', 'p.board_id')
    .leftJoin('boards.comment as c', 'c.id', 'e.comment_id')
    .leftJoin('boards.objection as o', 'o.withheld_id', 'w.id')
    .leftJoin('boards.retention as r', 'r.withheld_id', 'w.id')
    .select([
      'w.id',
      'w.kind',
      'w.ground',
      'w.reason_ko as reasonKo',
      'w.reason_en as reasonEn',
      'w.decided_at as decidedAt',
      'w.until_at as untilAt',
      'w.lifted_at as liftedAt',
      'w.lifted_as as liftedAs',
      'e.posting_id as postingId',
      'e.comment_id as commentId',
      'e.purged_on as purgedOn',
      'b.id as boardId',
      'b.name_ko as boardKo',
      'b.name_en as boardEn',
      'r.keep_until as keepUntil',
      'o.says',
      'o.due_on as dueOn',
      'o.outcome',
      'o.reason as answerKo',
      'o.reason_en as answerEn',
      sql<string>`case when c.id is null then p.title else '' end`.as('title'),
      sql<string>`coalesce(c.body, p.body)`.as('body'),
    ])
    .$narrowType<{ outcome: 'upheld' | 'rejected' | null }>()
    .where('w.id', 'in', (eb) =>
      eb
        .selectFrom('boards.posting as t')
        .innerJoin('boards.withheld as of', 'of.posting_id', 't.id')
        .select('of.id')
        .where('t.author_kind', '=', 'citizen')
        .where('t.author_id', '=', citizenId)
        .unionAll(
          eb
            .selectFrom('boards.comment as t')
            .innerJoin('boards.withheld as of', 'of.comment_id', 't.id')
            .select('of.id')
            .where('t.author_kind', '=', 'citizen')
            .where('t.author_id', '=', citizenId),
        ),
    )

/** Newest first, 200 at most. */
export const ownWithheld = (look: Reader, citizenId: number) =>
  own(look, citizenId).orderBy('w.id', 'desc').limit(200).execute()

/** One of a citizen's; of another's there is none. */
export const findOwnWithheld = (look: Reader, citizenId: number, id: number) =>
  own(look, citizenId).where('w.id', '=', id).executeTakeFirst()
export type OwnWithheld = Awaited<ReturnType<typeof ownWithheld>>[number]
