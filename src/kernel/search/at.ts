import type { Reader } from '../db.ts'

/** What a page of ours is called in Korean, and who answers for it. */
export interface DocumentAt {
  readonly title: string
  readonly departmentId: string | null
}

/** The documents at some addresses, each without language; pages that the search does not hold are left out. */
export async function documentsAt(read: Reader, urls: readonly string[]): Promise<Map<string, DocumentAt>> {
  const rows = await read
    .selectFrom('search.document')
    .select(['url', 'title', 'department'])
    .where('lang', '=', 'ko')
    .where('url', 'in', [...urls, ''])
    .execute()
  return new Map(rows.map((row) => [row.url, { title: row.title, departmentId: row.department }]))
}
