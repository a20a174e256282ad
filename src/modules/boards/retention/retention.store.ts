import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export interface Kept {
  readonly withheldId: number
  readonly keepUntil: LocalDate
}

export async function insertRetention(tx: Tx, { withheldId, keepUntil }: Kept): Promise<void> {
  await tx.insertInto('boards.retention').values({ withheld_id: withheldId, keep_until: keepUntil }).execute()
}

const kept = (look: Reader) =>
  look
    .selectFrom('boards.retention as r')
    .innerJoin('boards.withheld as w', 'w.id', 'r.withheld_id')
    .where('r.purged_at', 'is', null)
    .where('w.lifted_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('boards.objection as o')
            .select('o.id')
            .whereRef('o.withheld_id', '=', 'r.withheld_id')
            .where('o.outcome', 'is', null),
        ),
      ),
    )

/** What is purged after a day, the first first, 200 at most: the list that the head looks over. */
export const keptUntil = (look: Reader, day: LocalDate, departmentIds: readonly string[]) =>
  kept(look)
    .innerJoin('boards.removal_entry as e', 'e.withheld_id', 'r.withheld_id')
    .innerJoin('boards.board as b', 'b.id', 'e.board_id')
    .select([
      'r.withheld_id as withheldId',
      'r.keep_until as keepUntil',
      'r.longer_because as longerBecause',
      'e.department_id as departmentId',
      'b.name_ko as boardKo',
      'b.name_en as boardEn',
      'e.posting_id as postingId',
      'e.comment_id as commentId',
      'e.kind',
      'e.ground',
      'e.decided_on as decidedOn',
    ])
    .where('r.keep_until', '<=', day)
    .where('e.department_id', 'in', departmentIds)
    .orderBy('r.keep_until')
    .limit(200)
    .execute()
export type KeptLine = Awaited<ReturnType<typeof keptUntil>>[number]

/** Whose time was over before today, what authors withdrew among it, 500 at most; an open objection is waited for. */
export const overdue = (look: Reader, today: LocalDate) =>
  kept(look)
    .leftJoin('boards.comment as c', 'c.id', 'w.comment_id')
    .select((eb) => [
      'r.withheld_id as withheldId',
      eb.fn.coalesce('c.posting_id', 'w.posting_id').$notNull().as('postingId'),
      'w.comment_id as commentId',
    ])
    .where('r.keep_until', '<', today)
    .orderBy('r.withheld_id')
    .limit(500)
    .execute()

export async function lockRetention(tx: Tx, withheldId: number) {
  return tx
    .selectFrom('boards.retention as r')
    .innerJoin('boards.withheld as w', 'w.id', 'r.withheld_id')
    .select(['r.keep_until as keepUntil', 'r.purged_at as purgedAt', 'w.lifted_at as liftedAt'])
    .where('r.withheld_id', '=', withheldId)
    .forUpdate('r')
    .executeTakeFirst()
}

export async function saveLonger(tx: Tx, k: Kept & { because: string; by: string }): Promise<void> {
  await tx
    .updateTable('boards.retention')
    .set({ keep_until: k.keepUntil, longer_because: k.because, longer_by: k.by })
    .where('withheld_id', '=', k.withheldId)
    .execute()
}

/** Notes the purge, and empties the text itself with its older versions, covered copies and files. */
export async function purge(tx: Tx, withheldId: number, at: Instant, on: LocalDate): Promise<void> {
  await tx
    .updateTable('boards.retention')
    .set({ purged_at: at })
    .where('withheld_id', '=', withheldId)
    .execute()
  await tx
    .updateTable('boards.removal_entry')
    .set({ purged_on: on })
    .where('withheld_id', '=', withheldId)
    .execute()
  await sql`select boards.purge_text(${withheldId})`.execute(tx)
}
