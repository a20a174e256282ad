import { sql } from 'kysely'
import { touch } from '../cache.ts'
import type { Reader, Tx } from '../db.ts'
import { addDays, dayOf, type Instant, instantAt, type LocalDate } from '../time.ts'
import { FIRST } from './chain.ts'

/** Where the chain stood when a day was over. `digest` is over the hashes of the links that the day added. */
export interface DailyHead {
  readonly day: LocalDate
  readonly eventId: number
  readonly hash: Buffer
  readonly links: number
  readonly digest: Buffer
}

const headsIn = (read: Reader) =>
  read
    .selectFrom('audit.daily_head')
    .select(['day', 'event_id as eventId', 'hash', 'links', 'digest'])
    .$narrowType<{ day: LocalDate }>()

/** Oldest first. */
export const dailyHeads = (read: Reader): Promise<DailyHead[]> => headsIn(read).orderBy('day').execute()

export const lastHead = (read: Reader): Promise<DailyHead | undefined> =>
  headsIn(read).orderBy('day', 'desc').limit(1).executeTakeFirst()

export const findHead = (read: Reader, day: LocalDate): Promise<DailyHead | undefined> =>
  headsIn(read).where('day', '=', day).executeTakeFirst()

/** The published hashes of the links that a day added, in order. */
export const linksOf = (read: Reader, head: DailyHead): Promise<{ id: number; hash: Buffer }[]> =>
  read
    .selectFrom('audit.published_link')
    .select(['id', 'hash'])
    .where('id', '>', head.eventId - head.links)
    .where('id', '<=', head.eventId)
    .orderBy('id')
    .execute()

/**
 * Publishes where the chain stood at the end of each day before `today` that has none yet. Doing it again changes
 * nothing; days on which the program did not run are made up for.
 *
 * @returns how many days were published
 */
export async function publishHeads(tx: Tx, today: LocalDate): Promise<number> {
  const known = await lastHead(tx)
  const first = await tx.selectFrom('audit.event').select('at').orderBy('id').limit(1).executeTakeFirst()
  if (!first) return 0
  let last = known ?? { eventId: 0, hash: FIRST }
  let published = 0
  for (let day = known ? addDays(known.day, 1) : dayOf(first.at); day < today; day = addDays(day, 1)) {
    const end = await lastBefore(tx, last.eventId, instantAt(day, 1440))
    const digest = await publishLinks(tx, last.eventId, end.eventId)
    const links = end.eventId - last.eventId
    if (end.hash) last = { eventId: end.eventId, hash: end.hash }
    const row = { day, event_id: last.eventId, hash: last.hash, links, digest }
    await tx.insertInto('audit.daily_head').values(row).execute()
    published += 1
  }
  if (published > 0) touch(tx, 'chain')
  return published
}

/** The last link of a day. A link that waited for the head beyond midnight belongs to the day before it. */
async function lastBefore(
  tx: Tx,
  after: number,
  midnight: Instant,
): Promise<{ eventId: number; hash?: Buffer }> {
  const found = await tx
    .selectFrom('audit.event')
    .select(['id as eventId', 'hash'])
    .where('id', '>', after)
    .where('at', '<', midnight)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? { eventId: after }
}

/** Copies the hashes to where everyone may read them. Those of links without a secret word stay where they are. */
async function publishLinks(tx: Tx, after: number, through: number): Promise<Buffer> {
  await sql`insert into audit.published_link (id, hash) select id, hash from audit.event
    where id > ${after} and id <= ${through} and nonce is not null`.execute(tx)
  const { rows } = await sql<{ digest: Buffer }>`
    select sha256(coalesce(string_agg(hash, ''::bytea order by id), '')) as digest from audit.published_link
    where id > ${after} and id <= ${through}`.execute(tx)
  return (rows[0] as { digest: Buffer }).digest
}
