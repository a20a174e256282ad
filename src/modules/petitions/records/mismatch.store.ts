import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Why } from './record.rule.ts'

export async function saveStray(
  tx: Tx,
  name: string,
  why: 'unreadable' | 'unknown',
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('petitions.stray_acknowledgement')
    .values({ name, why, seen_at: at })
    .onConflict((on) => on.doNothing())
    .execute()
}

export interface Stray {
  readonly name: string
  readonly why: 'unreadable' | 'unknown'
  readonly seenAt: Instant
}
export const straysOf = (look: Reader): Promise<Stray[]> =>
  look
    .selectFrom('petitions.stray_acknowledgement')
    .select(['name', 'why', 'seen_at as seenAt'])
    .orderBy('seen_at', 'desc')
    .limit(100)
    .$narrowType<{ why: 'unreadable' | 'unknown' }>()
    .execute()

export interface OpenHanding {
  readonly number: string
  readonly revision: number | null
  readonly endedAt: Instant
  readonly sentAt: Instant | null
  readonly tries: number
  readonly lastError: string | null
  readonly hash: string | null
  readonly acknowledgedHash: string | null
}

/** Ended petitions whose record is not in the document system as it is, oldest first. */
export async function openHandings(look: Reader, limit: number): Promise<OpenHanding[]> {
  const { rows } = await sql<OpenHanding>`
    select p.number, r.revision, p.ended_at as "endedAt", r.sent_at as "sentAt", coalesce(r.tries, 0) as tries,
      r.last_error as "lastError", encode(r.hash, 'hex') as hash,
      encode(r.acknowledged_hash, 'hex') as "acknowledgedHash"
    from petitions.petition p
    left join petitions.record r on r.petition_number = p.number and r.revision =
      (select max(revision) from petitions.record where petition_number = p.number)
    where p.ended_at is not null and (r.revision is null or r.acknowledged_hash is distinct from r.hash)
    order by p.ended_at, p.number limit ${limit}`.execute(look)
  return rows
}

export const countAcknowledged = async (look: Reader): Promise<number> =>
  (
    await look
      .selectFrom('petitions.record')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .whereRef('acknowledged_hash', '=', 'hash')
      .executeTakeFirstOrThrow()
  ).n

export async function saveMismatches(
  tx: Tx,
  day: LocalDate,
  list: readonly { number: string; why: Why }[],
): Promise<void> {
  if (list.length === 0) return
  await tx
    .insertInto('petitions.record_mismatch')
    .values(list.map(({ number, why }) => ({ day, petition_number: number, why })))
    .onConflict((on) => on.doNothing())
    .execute()
}

/** How many mismatches the lists of the last days had, newest first. */
export const mismatchDays = (look: Reader, days: number): Promise<{ day: LocalDate; n: number }[]> =>
  look
    .selectFrom('petitions.record_mismatch')
    .select((eb) => ['day', eb.fn.countAll<number>().as('n')])
    .groupBy('day')
    .orderBy('day', 'desc')
    .limit(days)
    .$narrowType<{ day: LocalDate }>()
    .execute()

export const mismatchesOf = (look: Reader, day: LocalDate): Promise<{ number: string; why: Why }[]> =>
  look
    .selectFrom('petitions.record_mismatch')
    .select(['petition_number as number', 'why'])
    .where('day', '=', day)
    .orderBy('petition_number')
    .$narrowType<{ why: Why }>()
    .execute()
