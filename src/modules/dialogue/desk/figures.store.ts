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

export async function figuresOf(look: Reader, now: Instant): Promise<Figures> {
  const since = addMinutes(now, -YEAR_MINUTES)
  const { rows } = await sql<Figures>`select
      count(*) filter (where arrived_at > ${since})::integer as messages,
      count(judged_at) filter (where arrived_at > ${since})::integer as judged,
      count(*) filter (where arrived_at > ${since} and judged_at <= judge_by)::integer as "inTime",
      count(petition_number) filter (where arrived_at > ${since})::integer as petitions,
      count(rating) filter (where arrived_at > ${since})::integer as rated,
      avg(rating) filter (where arrived_at > ${since})::float8 as average,
      count(*) filter (where needs_answer is null and closed_at is null)::integer as waiting
    from dialogue.message`.execute(look)
  return rows[0] as Figures
}
