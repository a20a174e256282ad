import type { Right } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { addDays, dayOf, type LocalDate } from '#kernel/time.ts'

/** A right that a post has. */
export interface RightLine {
  readonly postId: string
  readonly right: Right
  readonly sinceOn: LocalDate
  /** The last day; null is without end. */
  readonly untilOn: LocalDate | null
  readonly grantedBy: string
  readonly endsSoon: boolean
}

/** Every right that some post has on a day, in the order of posts. */
export async function rightLines(look: Reader, today: LocalDate, soonDays: number): Promise<RightLine[]> {
  const rows = await look
    .selectFrom('departments.post_right as r')
    .innerJoin('departments.post as p', 'p.id', 'r.post_id')
    .select(['r.post_id', 'r.right', 'r.until_on', 'r.granted_by', 'r.granted_at'])
    .where('r.revoked_at', 'is', null)
    .where('p.closed_on', 'is', null)
    .where((eb) => eb.or([eb('r.until_on', 'is', null), eb('r.until_on', '>=', today)]))
    .orderBy('p.sort')
    .orderBy('r.right')
    .execute()
  return rows.map((row) => ({
    postId: row.post_id,
    right: row.right as Right,
    sinceOn: dayOf(row.granted_at),
    untilOn: row.until_on,
    grantedBy: row.granted_by,
    endsSoon: row.until_on !== null && row.until_on <= addDays(today, soonDays),
  }))
}
