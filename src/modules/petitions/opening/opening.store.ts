import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

interface Said {
  readonly ko: string
  readonly en: string | null
}
/** A policy act: a kind that needs identity or papers is opened online, or closed again. */
export interface Opening {
  readonly kindId: string
  readonly isOpened: boolean
  readonly law: string
  /** How identity or papers are seen to instead. */
  readonly how: Said | undefined
  readonly reason: Said
  readonly at: Instant
  readonly departmentId: string
  readonly postId: string
  /** Of the holder of the post, as far as the city's policy showed it then. */
  readonly nameShown: string | null
}

/** Of one kind, newest first. */
export async function openingsOf(read: Reader, kindId: string): Promise<Opening[]> {
  const rows = await read
    .selectFrom('petitions.online_opening')
    .selectAll()
    .where('kind_id', '=', kindId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    kindId: row.kind_id,
    isOpened: row.is_opened,
    law: row.law,
    how: row.how_ko === null ? undefined : { ko: row.how_ko, en: row.how_en },
    reason: { ko: row.reason_ko, en: row.reason_en },
    at: row.at,
    departmentId: row.department_id,
    postId: row.post_id,
    nameShown: row.name_shown,
  }))
}

/** @returns its id */
export async function insertOpening(tx: Tx, o: Opening): Promise<number> {
  const { id } = await tx
    .insertInto('petitions.online_opening')
    .values({
      kind_id: o.kindId,
      is_opened: o.isOpened,
      law: o.law,
      how_ko: o.how?.ko ?? null,
      how_en: o.how?.en ?? null,
      reason_ko: o.reason.ko,
      reason_en: o.reason.en,
      at: o.at,
      department_id: o.departmentId,
      post_id: o.postId,
      name_shown: o.nameShown,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
