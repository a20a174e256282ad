import type { Reader, Tx } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import type { Both } from '../department/department.store.ts'

/** What anyone may read of a post. */
export interface Entry {
  postId: string
  departmentId: string
  /** As the city's policy shows it; null when it shows none or nobody holds the post. */
  nameShown: string | null
  title: Both
  duties: Both
  phone: string
  isHead: boolean
}

const entriesIn = (read: Reader) => read.selectFrom('departments.directory_entry').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof entriesIn>['execute']>>[number]

const fromRow = (row: Row): Entry => ({
  postId: row.post_id,
  departmentId: row.department_id,
  nameShown: row.name_shown,
  title: { ko: row.title_ko, en: row.title_en },
  duties: { ko: row.duties_ko, en: row.duties_en },
  phone: row.phone,
  isHead: row.is_head,
})

export const entriesOf = async (read: Reader, departmentId: string): Promise<Entry[]> =>
  (await entriesIn(read).where('department_id', '=', departmentId).orderBy('sort').execute()).map(fromRow)

/** What every post is called, by its id. */
export const postTitles = async (read: Reader): Promise<ReadonlyMap<string, Both>> =>
  new Map(
    (await entriesIn(read).execute()).map((row) => [row.post_id, { ko: row.title_ko, en: row.title_en }]),
  )

/** What the directory shows of these posts, in the order of the chart. */
export const entriesOfPosts = async (read: Reader, postIds: readonly string[]): Promise<Entry[]> =>
  postIds.length === 0
    ? []
    : (await entriesIn(read).where('post_id', 'in', postIds).orderBy('sort').execute()).map(fromRow)

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&')

/** Posts whose duties or title hold every word, in the order of the chart; 100 at most. */
export async function entriesWith(read: Reader, words: readonly string[], lang: Lang): Promise<Entry[]> {
  let found = entriesIn(read)
  for (const word of words) {
    const like = `%${escaped(word)}%`
    found = found.where((eb) =>
      eb.or([eb(`duties_${lang}`, 'ilike', like), eb(`title_${lang}`, 'ilike', like)]),
    )
  }
  return (await found.orderBy('sort').limit(100).execute()).map(fromRow)
}

/** Replaces the whole directory. */
export async function saveEntries(tx: Tx, entries: readonly Entry[]): Promise<void> {
  await tx.deleteFrom('departments.directory_entry').execute()
  if (entries.length === 0) return
  await tx
    .insertInto('departments.directory_entry')
    .values(
      entries.map((one, sort) => ({
        post_id: one.postId,
        department_id: one.departmentId,
        name_shown: one.nameShown,
        title_ko: one.title.ko,
        title_en: one.title.en,
        duties_ko: one.duties.ko,
        duties_en: one.duties.en,
        phone: one.phone,
        is_head: one.isHead,
        sort,
      })),
    )
    .execute()
}

/** Numbers and addresses under which departments and posts are reached: everyone's to know. */
export async function contactsOf(read: Reader): Promise<string[]> {
  const posts = await read.selectFrom('departments.directory_entry').select('phone').execute()
  const all = await read.selectFrom('departments.department').select(['phone', 'fax', 'address_ko']).execute()
  return [...posts, ...all].flatMap((row) => Object.values(row)).filter((one): one is string => Boolean(one))
}
