import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Both } from '../department/department.store.ts'

/** A post as it was on a day, and who held it then. For the serving role alone. */
export interface PostOn {
  readonly postId: string
  readonly departmentId: string
  readonly title: Both
  readonly isHead: boolean
  readonly staffId: number | null
  /** From when that person held it. */
  readonly sinceOn: LocalDate | null
}

/** The posts of a day, heads first. @article 3(3) */
export async function postsOn(look: Reader, day: LocalDate): Promise<PostOn[]> {
  const rows = await look
    .selectFrom('departments.post_past as p')
    .leftJoin('departments.appointment as a', (join) =>
      join
        .onRef('a.post_id', '=', 'p.post_id')
        .on('a.from_on', '<=', day)
        .on((eb) => eb.or([eb('a.ended_on', 'is', null), eb('a.ended_on', '>', day)])),
    )
    .select([
      'p.post_id',
      'p.department_id',
      'p.title_ko',
      'p.title_en',
      'p.is_head',
      'a.staff_id',
      'a.from_on',
    ])
    .where('p.from_on', '<=', day)
    .where((eb) => eb.or([eb('p.until_on', 'is', null), eb('p.until_on', '>', day)]))
    .orderBy('p.is_head', 'desc')
    .orderBy('p.sort')
    .execute()
  return rows.map((row) => ({
    postId: row.post_id,
    departmentId: row.department_id,
    title: { ko: row.title_ko, en: row.title_en },
    isHead: row.is_head,
    staffId: row.staff_id,
    sinceOn: row.from_on,
  }))
}

/** Notes how the posts are on a day: what is other than noted last ends and begins anew. */
export async function notePosts(tx: Tx, day: LocalDate): Promise<void> {
  await tx.deleteFrom('departments.post_past').where('from_on', '>=', day).execute()
  await tx.updateTable('departments.post_past').set({ until_on: null }).where('until_on', '>=', day).execute()
  await sql`update departments.post_past n set until_on = ${day}::date
    where n.until_on is null and not exists (
      select from departments.post p where p.id = n.post_id and p.closed_on is null
        and (p.department_id, p.title_ko, p.title_en, p.is_head)
          = (n.department_id, n.title_ko, n.title_en, n.is_head))`.execute(tx)
  await sql`insert into departments.post_past
      (post_id, from_on, department_id, title_ko, title_en, is_head, sort)
    select p.id, ${day}::date, p.department_id, p.title_ko, p.title_en, p.is_head, p.sort
    from departments.post p where p.closed_on is null and not exists (
      select from departments.post_past n where n.post_id = p.id and n.until_on is null)`.execute(tx)
}
