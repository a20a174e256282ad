import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** Fewer ratings than these tell how somebody rated. */
export const FEWEST_RATINGS = 5

export type Scope = 'all' | 'kind' | 'department'
export interface Figure {
  readonly month: string
  readonly scope: Scope
  /** Of the kind or the department. */
  readonly id: string
  readonly received: number
  readonly decided: number
  /** Elapsed days of the calendar, of those decided. */
  readonly medianDays: number | null
  readonly p90Days: number | null
  readonly extended: number
  /** Decided after the due date. */
  readonly overdue: number
  readonly rated: number
  /** From 1 to 5. */
  readonly satisfaction: number | null
}

/** Reckons one month anew from the petitions; `from` and `to` are its first moment and the first after it. */
export async function reckonMonth(
  tx: Tx,
  { month, from, to, at }: { month: string; from: Instant; to: Instant; at: Instant },
): Promise<void> {
  await tx.deleteFrom('petitions.figure').where('month', '=', month).execute()
  await sql`
    with received as (
      select kind_id, department_id from petitions.petition where received_at >= ${from} and received_at < ${to}
    ), decided as (
      select p.kind_id, p.department_id, r.score,
        extract(epoch from p.decided_at - p.received_at) / 86400 as days,
        p.expires_at is not null and p.decided_at >= p.expires_at as is_late,
        exists (select 1 from petitions.move m where m.petition_number = p.number and m.act = 'extend') as is_extended
      from petitions.petition p left join petitions.rating r on r.petition_number = p.number
      where p.decided_at >= ${from} and p.decided_at < ${to} and p.received_at is not null
    ), counted as (
      select case when grouping(kind_id) = 0 then 'kind' when grouping(department_id) = 0 then 'department' else 'all' end as scope,
        coalesce(kind_id, department_id, '') as id, count(*) as n
      from received group by grouping sets ((), (kind_id), (department_id))
    ), closed as (
      select case when grouping(kind_id) = 0 then 'kind' when grouping(department_id) = 0 then 'department' else 'all' end as scope,
        coalesce(kind_id, department_id, '') as id, count(*) as n,
        percentile_cont(0.5) within group (order by days) as median,
        percentile_cont(0.9) within group (order by days) as p90,
        count(*) filter (where is_extended) as extended, count(*) filter (where is_late) as overdue,
        count(score) as rated, avg(score) as satisfaction
      from decided group by grouping sets ((), (kind_id), (department_id))
    )
    insert into petitions.figure (month, scope, id, received, decided, median_days, p90_days, extended, overdue, rated,
      satisfaction, made_at)
    select ${month}, scope, id, coalesce(counted.n, 0), coalesce(closed.n, 0), median, p90, coalesce(extended, 0),
      coalesce(overdue, 0), coalesce(rated, 0), case when rated >= ${FEWEST_RATINGS} then satisfaction end, ${at}
    from counted full join closed using (scope, id)
    where scope = 'all' or id <> ''`.execute(tx)
}

/** The figures of some months, the newest first, then the most received. */
export async function figuresOf(
  read: Reader,
  { months, scope }: { months: readonly string[]; scope?: Scope },
): Promise<Figure[]> {
  let rows = read
    .selectFrom('petitions.figure')
    .selectAll()
    .where('month', 'in', [...months])
  if (scope) rows = rows.where('scope', '=', scope)
  const found = await rows.orderBy('month', 'desc').orderBy('received', 'desc').orderBy('id').execute()
  const number = (text: string | null) => (text === null ? null : Number(text))
  return found.map((row) => ({
    month: row.month,
    scope: row.scope as Scope,
    id: row.id,
    received: row.received,
    decided: row.decided,
    medianDays: number(row.median_days),
    p90Days: number(row.p90_days),
    extended: row.extended,
    overdue: row.overdue,
    rated: row.rated,
    satisfaction: number(row.satisfaction),
  }))
}

/** Whether there is any figure yet. */
export const isReckoned = async (look: Reader): Promise<boolean> =>
  (await look.selectFrom('petitions.figure').select('month').limit(1).executeTakeFirst()) !== undefined
