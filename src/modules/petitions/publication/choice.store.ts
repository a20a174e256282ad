import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** The post that acted, and its holder's name as far as the city's policy showed it then. */
export interface Chooser {
  readonly departmentId: string
  readonly postId: string
  readonly nameShown: string | null
}
/** A kind was chosen for publication, or against it. */
export interface Choice {
  readonly kindId: string
  readonly isPublished: boolean
  readonly reason: { readonly ko: string; readonly en: string | null } | undefined
  readonly at: Instant
  /** Undefined: the first choice, from the city's folder. */
  readonly by: Chooser | undefined
}

const choicesIn = (read: Reader) => read.selectFrom('petitions.publication_choice').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof choicesIn>['execute']>>[number]

const fromRow = (row: Row): Choice => ({
  kindId: row.kind_id,
  isPublished: row.is_published,
  reason: row.reason_ko === null ? undefined : { ko: row.reason_ko, en: row.reason_en },
  at: row.at,
  by:
    row.department_id === null || row.post_id === null
      ? undefined
      : { departmentId: row.department_id, postId: row.post_id, nameShown: row.name_shown },
})

/** Every choice ever made, newest first; 500 at most. */
export const choicesOf = async (read: Reader): Promise<Choice[]> =>
  (await choicesIn(read).orderBy('id', 'desc').limit(500).execute()).map(fromRow)

/** The newest choice of each kind, by kind. */
export async function lastChoices(read: Reader): Promise<ReadonlyMap<string, Choice>> {
  const rows = await choicesIn(read).distinctOn('kind_id').orderBy('kind_id').orderBy('id', 'desc').execute()
  return new Map(rows.map((row) => [row.kind_id, fromRow(row)]))
}

export async function insertChoice(
  tx: Tx,
  choice: Pick<Choice, 'kindId' | 'isPublished' | 'at'> & Partial<Pick<Choice, 'reason' | 'by'>>,
): Promise<void> {
  const { kindId, isPublished, at, reason, by } = choice
  await tx
    .insertInto('petitions.publication_choice')
    .values({
      kind_id: kindId,
      is_published: isPublished,
      reason_ko: reason?.ko ?? null,
      reason_en: reason?.en ?? null,
      at,
      department_id: by?.departmentId ?? null,
      post_id: by?.postId ?? null,
      name_shown: by?.nameShown ?? null,
    })
    .execute()
}

/** Numbers of the petitions of a kind after one of them, in order. */
export const numbersOf = async (
  look: Reader,
  kindId: string,
  after: string,
  most: number,
): Promise<string[]> =>
  (
    await look
      .selectFrom('petitions.petition')
      .select('number')
      .where('kind_id', '=', kindId)
      .where('number', '>', after)
      .orderBy('number')
      .limit(most)
      .execute()
  ).map((row) => row.number)
