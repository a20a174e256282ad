import { sql } from 'kysely'
import type { Reader } from '../db.ts'
import type { Instant } from '../time.ts'

/** A line of the record of acts, as a report shows it. */
export interface EventLine {
  readonly at: Instant
  readonly what: string
  readonly about: string
  readonly actor: string
}

const MOST = 50_000

/**
 * What these actors did to these things, oldest first, 50,000 at most. Found by what it was done to, which has an
 * index; the record is never walked through.
 */
export async function eventsAbout(
  look: Reader,
  { actors, about }: { actors: readonly string[]; about: readonly string[] },
): Promise<EventLine[]> {
  if (actors.length === 0 || about.length === 0) return []
  return look
    .selectFrom('audit.event')
    .select(['at', 'what', 'about', 'actor'])
    .where(sql<boolean>`about = any(${[...about]}::text[])`)
    .where('actor', 'in', actors)
    .orderBy('id')
    .limit(MOST)
    .execute()
}
