import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'

/** What the city withheld of texts of a citizen, newest first, 200 at most, with the copy that is kept for them. */
export const ownWithheld = (look: Reader, citizenId: number) =>
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
    .where((eb) =>
      eb.or([
        eb.and([
          eb('e.comment_id', 'is', null),
          eb('p.author_kind', '=', 'citizen'),
          eb('p.author_id', '=', citizenId),
        ]),
        eb.and([eb('c.author_kind', '=', 'citizen'), eb('c.author_id', '=', citizenId)]),
      ]),
    )
    .orderBy('w.id', 'desc')
    .limit(200)
    .execute()
export type OwnWithheld = Awaited<ReturnType<typeof ownWithheld>>[number]
