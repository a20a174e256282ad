import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

interface Seeing {
  readonly departmentId: string
  readonly contract?: { readonly sections: readonly string[] }
}

/**
 * Those of the numbers that are not in what a clerk may see of the library. The office sees all; whoever works under a
 * contract what belongs to the department that answers for it, what everyone sees now, and what a text shows that the
 * contract lets them write.
 *
 * @article 3(3) @article 17(1)
 */
export async function unseenMedia(
  look: Reader,
  { departmentId, contract }: Seeing,
  ids: readonly number[],
  now: Instant,
): Promise<number[]> {
  if (!contract || ids.length === 0) return []
  const isShown = sql<boolean>`exists (select from pages.media_use use where use.media_id = media.id
    and use.from_at <= ${now} and (use.until_at is null or use.until_at > ${now}))`
  const isWritten = sql<boolean>`exists (select from pages.media_use use
    join pages.item on item.id = substring(use.owner from '^item:([0-9]+)')::bigint
    where use.media_id = media.id and item.section = any(${[...contract.sections]}::text[]))`
  const rows = await look
    .selectFrom('pages.media as media')
    .select('media.id')
    .where('media.id', 'in', [...ids])
    .where((eb) => eb.or([eb('media.department_id', '=', departmentId), isShown, isWritten]))
    .execute()
  const seen = new Set(rows.map((one) => one.id))
  return [...new Set(ids)].filter((id) => !seen.has(id))
}

/** Whether a text shows it, or waits to be looked at with it, in a section where a second person approves, or in any. @article 3(3) */
export async function isApproved(
  look: Reader,
  id: number,
  now: Instant,
  where: 'approved-sections' | 'every-section' = 'approved-sections',
): Promise<boolean> {
  const { rows } = await sql`select from pages.media_use use
    join pages.item on item.id = substring(use.owner from '^item:([0-9]+)')::bigint
    join pages.section on section.path = item.section
    where use.media_id = ${id} and (section.needs_approval or ${where === 'every-section'}::boolean)
      and (use.until_at is null or use.until_at > ${now})
      and (use.from_at is not null or item.state = 'review')
    limit 1`.execute(look)
  return rows.length > 0
}
