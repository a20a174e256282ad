import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

const YEAR_MINUTES = 365 * 24 * 60

/** Of the last twelve months. */
export interface Figures {
  readonly messages: number
  readonly judged: number
  readonly inTime: number
  readonly petitions: number
  readonly rated: number
  /** From 1 to 5; null where nobody rated. */
  readonly average: number | null
  /** Unjudged now. */
  readonly waiting: number
}

const unjudged = sql`select count(*)::integer from dialogue.message where needs_answer is null and closed_at is null`

/** Unjudged now. */
export async function countWaiting(look: Reader): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select (${unjudged}) as waiting`.execute(look)
  return rows[0]?.waiting ?? 0
}

export async function figuresOf(look: Reader, now: Instant): Promise<Figures> {
  const since = addMinutes(now, -YEAR_MINUTES)
  const { rows } = await sql<Figures>`select
      count(*)::integer as messages,
      count(judged_at)::integer as judged,
      count(*) filter (where judged_at <= judge_by)::integer as "inTime",
      count(petition_number)::integer as petitions,
      count(rating)::integer as rated,
      avg(rating)::float8 as average,
      (${unjudged}) as waiting
    from dialogue.message where arrived_at > ${since}`.execute(look)
  return rows[0] as Figures
}
