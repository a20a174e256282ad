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
/** Those that came since. */
export const straysOf = (look: Reader, since: Instant): Promise<Stray[]> =>
  look
    .selectFrom('petitions.stray_acknowledgement')
    .select(['name', 'why', 'seen_at as seenAt'])
    .where('seen_at', '>=', since)
    .orderBy('seen_at', 'desc')
    .limit(100)
    .$narrowType<{ why: 'unreadable' | 'unknown' }>()
    .execute()

export interface OpenHanding {
  readonly number: string
  readonly revision: number | null
  readonly endedAt: Instant
  /** The last act on it, from which it waits for a record. */
  readonly changedAt: Instant
  readonly sentAt: Instant | null
  readonly tries: number
  readonly lastError: string | null
  readonly hash: string | null
  readonly acknowledgedHash: string | null
}

/** Ended petitions whose record was not made yet or is not in the document system as it is, oldest first. */
export async function openHandings(look: Reader, limit: number): Promise<OpenHanding[]> {
  const { rows } = await sql<OpenHanding>`
    select * from (
      select p.number, null::integer as revision, p.ended_at as "endedAt",
        (select max(at) from petitions.move where petition_number = p.number) as "changedAt",
        null::timestamptz as "sentAt", 0 as tries, null as "lastError", null as hash, null as "acknowledgedHash"
      from petitions.petition p
      where p.ended_at is not null and p.recorded_version is distinct from p.version
      union all
      select p.number, r.revision, coalesce(p.ended_at, r.made_at), r.made_at, r.sent_at, r.tries, r.last_error,
        encode(r.hash, 'hex'), encode(r.acknowledged_hash, 'hex')
      from petitions.record r join petitions.petition p on p.number = r.petition_number
      where r.acknowledged_hash is distinct from r.hash
    ) as open order by "changedAt", number, revision limit ${limit}`.execute(look)
  return rows
}

/** Records that arrived as they are, since. */
export const countAcknowledged = async (look: Reader, since: Instant): Promise<number> =>
  (
    await look
      .selectFrom('petitions.record')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .whereRef('acknowledged_hash', '=', 'hash')
      .where('acknowledged_at', '>=', since)
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
