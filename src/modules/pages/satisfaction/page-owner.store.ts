import type { Reader } from '#kernel/db.ts'

/** The department that answers for a page of the city or for news; undefined for any other page. @article 5(2) */
export async function findPageOwner(look: Reader, path: string): Promise<string | undefined> {
  const news = /^\/news\/(\d{1,15})$/.exec(path)?.[1]
  const row =
    news === undefined
      ? await look
          .selectFrom('pages.page')
          .select('department_id')
          .where('path', '=', path.slice(1))
          .executeTakeFirst()
      : await look
          .selectFrom('pages.news')
          .select('department_id')
          .where('id', '=', Number(news))
          .executeTakeFirst()
  return row?.department_id
}
