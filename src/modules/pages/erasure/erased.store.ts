import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** What is known of a text that was erased after its posting period. */
export interface Erased {
  readonly itemId: number
  readonly path: string
  readonly departmentId: string
  readonly writtenBy: string
  readonly fromAt: Instant
  readonly untilAt: Instant
  readonly erasedAt: Instant
}

/** Numbers of texts to be removed whose period ended before a moment, and which nobody has written since. */
export async function endedBefore(look: Reader, before: Instant): Promise<number[]> {
  const rows = await look
    .selectFrom('pages.item')
    .innerJoin('pages.revision', (on) =>
      on
        .onRef('pages.revision.item_id', '=', 'pages.item.id')
        .onRef('pages.revision.n', '=', 'pages.item.newest'),
    )
    .select('pages.item.id')
    .where('pages.item.shown', 'is not', null)
    .where('pages.item.state', '<>', 'trash')
    .where('pages.item.after_period', '=', 'remove')
    .where('pages.item.until_at', '<=', before)
    .where('pages.revision.at', '<=', before)
    .orderBy('pages.item.id')
    .execute()
  return rows.map((one) => one.id)
}

export async function insertErased(tx: Tx, of: Erased): Promise<void> {
  await tx
    .insertInto('pages.erased')
    .values({
      item_id: of.itemId,
      path: of.path,
      department_id: of.departmentId,
      written_by: of.writtenBy,
      from_at: of.fromAt,
      until_at: of.untilAt,
      erased_at: of.erasedAt,
    })
    .execute()
}

/** The latest first, of a department or of all; 500 at most. */
export async function erasedOf(look: Reader, departmentId: string | undefined): Promise<Erased[]> {
  let rows = look
    .selectFrom('pages.erased')
    .select(['item_id as itemId', 'path', 'department_id as departmentId', 'written_by as writtenBy'])
    .select(['from_at as fromAt', 'until_at as untilAt', 'erased_at as erasedAt'])
  if (departmentId !== undefined) rows = rows.where('department_id', '=', departmentId)
  return rows.orderBy('erased_at', 'desc').orderBy('item_id', 'desc').limit(500).execute()
}

/** For any role. */
export const wasErased = async (read: Reader, path: string): Promise<boolean> =>
  (await read.selectFrom('pages.erased').select('path').where('path', '=', path).executeTakeFirst()) !==
  undefined
