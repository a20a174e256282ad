import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Step } from './reminder.rule.ts'

/** A posted text that is to be looked at. */
export interface Due {
  readonly id: number
  readonly path: string
  readonly title: string
  readonly departmentId: string
  readonly postId: string | null
  readonly checkBy: LocalDate
}

/** Posted texts whose day comes within `within` days, the earliest first. */
export async function dueItems(
  look: Reader,
  { now, today, everyDays, within }: { now: Instant; today: LocalDate; everyDays: number; within: number },
): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select id, p.path, title_ko as title, i.department_id as "departmentId", i.post_id as "postId",
      i.checked_on + coalesce(i.check_every_days, ${everyDays}) as "checkBy"
    from pages.published p join pages.item i on i.id = p.item_id
    where p.from_at <= ${now} and (p.until_at is null or p.until_at > ${now})
      and i.checked_on + coalesce(i.check_every_days, ${everyDays}) - ${within}::int <= ${today}::date
    order by "checkBy", id limit 5000`.execute(look)
  return rows
}

/** @returns whether it was not noted before */
export async function noteReminder(
  tx: Tx,
  { id, checkBy, step, at }: { id: number; checkBy: LocalDate; step: Step; at: Instant },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('pages.freshness_reminder')
    .values({ item_id: id, check_by: checkBy, step, at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export interface Score {
  readonly departmentId: string
  /** Posted texts, and those of them that nobody looked at in time. */
  readonly texts: number
  readonly overdue: number
  /** The longest time since a text was looked at. */
  readonly oldestOn: LocalDate
}

/** How current the texts of each department are. For any role. @article 5(1) */
export async function scores(
  read: Reader,
  { now, today, everyDays }: { now: Instant; today: LocalDate; everyDays: number },
): Promise<Score[]> {
  const { rows } = await sql<Score>`
    select department_id as "departmentId", count(*)::int as texts,
      (count(*) filter (where checked_on + coalesce(check_every_days, ${everyDays}) < ${today}::date))::int as overdue,
      min(checked_on) as "oldestOn"
    from pages.published
    where from_at <= ${now} and (until_at is null or until_at > ${now})
    group by department_id order by department_id`.execute(read)
  return rows
}
