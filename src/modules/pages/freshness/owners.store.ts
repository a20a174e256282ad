import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'

/** Texts that one post, or one provider of a department, answers for. */
export interface Owned {
  readonly departmentId: string
  readonly postId: string | null
  readonly provider: string
  readonly ids: readonly number[]
  readonly titles: readonly string[]
}

/** Whoever answers for texts, with those texts; what is in the trash is left out. */
export async function owners(look: Reader): Promise<Owned[]> {
  const { rows } = await sql<Owned>`
    select department_id as "departmentId", post_id as "postId", provider_ko as provider,
      array_agg(i.id order by i.id)::int[] as ids, array_agg(r.title_ko order by i.id) as titles
    from pages.item i join pages.revision r on r.item_id = i.id and r.n = i.newest
    where i.state <> 'trash'
    group by department_id, post_id, provider_ko
    order by department_id, post_id nulls last, provider_ko`.execute(look)
  return rows
}
