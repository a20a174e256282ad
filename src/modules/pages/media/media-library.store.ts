import type { Reader } from '#kernel/db.ts'
import type { MediaKind } from './media.rule.ts'
import { COLUMNS, fromRow, type Media } from './media.store.ts'

export interface MediaQuery {
  /** In the name or in what an image shows. */
  readonly words: string
  readonly kind: MediaKind | undefined
  readonly departmentId: string | undefined
}
const matching = (look: Reader, { words, kind, departmentId }: MediaQuery) => {
  const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  return look
    .selectFrom('pages.media')
    .$if(kind !== undefined, (all) => all.where('kind', '=', kind as string))
    .$if(departmentId !== undefined, (all) => all.where('department_id', '=', departmentId as string))
    .$if(words !== '', (all) =>
      all.where((eb) =>
        eb.or([eb('name', 'ilike', like), eb('alt_ko', 'ilike', like), eb('alt_en', 'ilike', like)]),
      ),
    )
}

export async function mediaCount(look: Reader, query: MediaQuery): Promise<number> {
  const { count } = await matching(look, query)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Newest first; `page` from 1. */
export const mediaPage = async (
  look: Reader,
  query: MediaQuery,
  { page, size }: { page: number; size: number },
): Promise<Media[]> =>
  (
    await matching(look, query)
      .select(COLUMNS)
      .orderBy('uploaded_at', 'desc')
      .orderBy('id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute()
  ).map(fromRow)
