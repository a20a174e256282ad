import type { Reader } from '#kernel/db.ts'
import type { Right } from '#kernel/clerk.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Both } from '../department/department.store.ts'

/** A post and who holds it now; nobody holds a vacant one. For the serving role alone. */
export interface Holder {
  postId: string
  departmentId: string
  departmentName: Both
  title: Both
  duties: Both
  phone: string
  isHead: boolean
  staffId: number | null
}

const postsIn = (look: Reader) =>
  look
    .selectFrom('departments.post as p')
    .innerJoin('departments.department as d', 'd.id', 'p.department_id')
    .leftJoin('departments.appointment as a', (join) =>
      join.onRef('a.post_id', '=', 'p.id').on('a.ended_on', 'is', null),
    )
    .select([
      'p.id',
      'p.department_id',
      'd.name_ko',
      'd.name_en',
      'p.title_ko',
      'p.title_en',
      'p.duties_ko',
      'p.duties_en',
      'p.phone',
      'p.is_head',
      'p.sort',
      'a.staff_id',
    ])
    .where('p.closed_on', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof postsIn>['execute']>>[number]

const fromRow = (row: Row): Holder => ({
  postId: row.id,
  departmentId: row.department_id,
  departmentName: { ko: row.name_ko, en: row.name_en },
  title: { ko: row.title_ko, en: row.title_en },
  duties: { ko: row.duties_ko, en: row.duties_en },
  phone: row.phone,
  isHead: row.is_head,
  staffId: row.staff_id,
})

export const postsOf = async (look: Reader, departmentId: string): Promise<Holder[]> =>
  (await postsIn(look).where('p.department_id', '=', departmentId).orderBy('p.sort').execute()).map(fromRow)

export const allPosts = async (look: Reader): Promise<Holder[]> =>
  (await postsIn(look).orderBy('p.sort').execute()).map(fromRow)

export async function findHolder(look: Reader, postId: string): Promise<Holder | undefined> {
  const row = await postsIn(look).where('p.id', '=', postId).executeTakeFirst()
  return row && fromRow(row)
}

/** Posts that have a right on a day, of one department or of all. */
export async function postsWith(
  look: Reader,
  { right, day, departmentId }: { right: Right; day: LocalDate; departmentId?: string },
): Promise<Holder[]> {
  let posts = postsIn(look)
    .innerJoin('departments.post_right as r', 'r.post_id', 'p.id')
    .where('r.right', '=', right)
    .where('r.revoked_at', 'is', null)
    .where((eb) => eb.or([eb('r.until_on', 'is', null), eb('r.until_on', '>=', day)]))
  if (departmentId !== undefined) posts = posts.where('p.department_id', '=', departmentId)
  return (await posts.orderBy('p.sort').execute()).map(fromRow)
}
