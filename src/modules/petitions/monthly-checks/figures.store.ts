import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { type CheckLine, FIGURES } from './monthly-check.store.ts'

/**
 * What was received, decided, overdue at any time, extended, and how many supplements were asked for, between two
 * moments, by department. What no department had yet is the desk's.
 */
export async function figuresOf(
  look: Reader,
  { from, to, deskDepartmentId }: { from: Instant; to: Instant; deskDepartmentId: string },
): Promise<CheckLine[]> {
  const { rows } = await sql<CheckLine>`
    with events as (
      select department_id, 'received' as what from petitions.petition
        where received_at >= ${from} and received_at < ${to}
      union all
      select department_id, 'decided' from petitions.petition
        where decided_at >= ${from} and decided_at < ${to}
      union all
      select department_id, 'overdue' from petitions.petition
        where expires_at < ${to} and (ended_at is null or ended_at > greatest(expires_at, ${from}))
      union all
      select p.department_id, 'extended' from petitions.extension e
        join petitions.petition p on p.number = e.petition_number
        where e.made_at >= ${from} and e.made_at < ${to}
      union all
      select p.department_id, 'supplements' from petitions.supplement s
        join petitions.petition p on p.number = s.petition_number
        where s.demanded_at >= ${from} and s.demanded_at < ${to}
    )
    select coalesce(department_id, ${deskDepartmentId}) as "departmentId",
      ${sql.join(FIGURES.map((one) => sql`(count(*) filter (where what = ${one}))::integer as ${sql.ref(one)}`))}
    from events group by 1 order by 1`.execute(look)
  return rows
}
