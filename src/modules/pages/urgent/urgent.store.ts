import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'

export const LEVELS = ['danger', 'info', 'ok'] as const
export type Level = (typeof LEVELS)[number]

/** What everyone must know now: shown above every page from a moment to another. */
export interface UrgentNotice {
  readonly id: number
  readonly level: Level
  readonly text: Record<Lang, string>
  readonly href: string | null
  readonly fromAt: Instant
  readonly untilAt: Instant
}

const rowsIn = (read: Reader) => read.selectFrom('pages.urgent_notice').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
const fromRow = (row: Row): UrgentNotice => ({
  id: row.id,
  level: row.level as Level,
  text: { ko: row.text_ko, en: row.text_en },
  href: row.href,
  fromAt: row.from_at,
  untilAt: row.until_at,
})

/** All that is urgent now: danger first, then the newest. */
export const urgentNow = async (read: Reader, now: Instant): Promise<UrgentNotice[]> =>
  (
    await rowsIn(read)
      .where('from_at', '<=', now)
      .where('until_at', '>', now)
      .orderBy(sql`array_position(array['danger', 'info', 'ok'], level)`)
      .orderBy('from_at', 'desc')
      .orderBy('id', 'desc')
      .execute()
  ).map(fromRow)

/** Those of now and to come, then those that ended; 50 at most. */
export const urgentNotices = async (look: Reader): Promise<UrgentNotice[]> =>
  (await rowsIn(look).orderBy('until_at', 'desc').limit(50).execute()).map(fromRow)

export async function insertUrgent(tx: Tx, n: Omit<UrgentNotice, 'id'>): Promise<number> {
  const { id } = await tx
    .insertInto('pages.urgent_notice')
    .values({
      level: n.level,
      text_ko: n.text.ko,
      text_en: n.text.en,
      href: n.href,
      from_at: n.fromAt,
      until_at: n.untilAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @returns when it ends, a second after its beginning at the earliest; undefined where it had ended before */
export async function endUrgent(tx: Tx, id: number, at: Instant): Promise<Instant | undefined> {
  const ended = await tx
    .updateTable('pages.urgent_notice')
    .set({ until_at: sql<Instant>`greatest(${at}::timestamptz, from_at + interval '1 second')` })
    .where('id', '=', id)
    .where('until_at', '>', at)
    .returning('until_at')
    .executeTakeFirst()
  return ended?.until_at
}
