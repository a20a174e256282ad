import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Both } from '../department/department.store.ts'

export interface Post {
  id: string
  departmentId: string
  title: Both
  duties: Both
  phone: string
  isHead: boolean
}

export async function findPost(look: Reader, id: string): Promise<Post | undefined> {
  const row = await look
    .selectFrom('departments.post')
    .selectAll()
    .where('id', '=', id)
    .where('closed_on', 'is', null)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      departmentId: row.department_id,
      title: { ko: row.title_ko, en: row.title_en },
      duties: { ko: row.duties_ko, en: row.duties_en },
      phone: row.phone,
      isHead: row.is_head,
    }
  )
}

/** Before the head of a department is another post: there is one at most. */
export async function clearHead(tx: Tx, departmentId: string): Promise<void> {
  await tx
    .updateTable('departments.post')
    .set({ is_head: false })
    .where('department_id', '=', departmentId)
    .where('is_head', '=', true)
    .execute()
}

/** @returns whether the post is new */
export async function savePost(tx: Tx, p: Post, sort: number): Promise<boolean> {
  const known = await tx.selectFrom('departments.post').select('id').where('id', '=', p.id).executeTakeFirst()
  const row = {
    department_id: p.departmentId,
    title_ko: p.title.ko,
    title_en: p.title.en,
    duties_ko: p.duties.ko,
    duties_en: p.duties.en,
    phone: p.phone,
    is_head: p.isHead,
    sort,
    closed_on: null,
  }
  await tx
    .insertInto('departments.post')
    .values({ id: p.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
  return known === undefined
}

/** Posts that left the city's folder close, unless somebody still holds them. @returns how many */
export async function closeOtherPosts(tx: Tx, ids: readonly string[], on: LocalDate): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('departments.post')
    .set({ closed_on: on })
    .where('closed_on', 'is', null)
    .where('id', 'not in', ids)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('departments.appointment as a')
            .select('a.id')
            .whereRef('a.post_id', '=', 'departments.post.id')
            .where('a.ended_on', 'is', null),
        ),
      ),
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
