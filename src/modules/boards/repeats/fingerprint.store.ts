import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { type EarlierText, SAMENESS, type Sameness, type Written } from './decide-repeats.rule.ts'
import { bandsOf } from './shingles.rule.ts'

/** Who wrote, as far as it is known. Person, contact and device are keyed hashes. */
export interface AuthorKeys {
  readonly accountId?: number | undefined
  readonly personKey?: Buffer | undefined
  readonly contactKey?: Buffer | undefined
  readonly deviceKey?: Buffer | undefined
}
interface Kept {
  readonly contentHash: Buffer
  readonly minhash: readonly number[]
}

/** Of one posting or comment; written anew when its text was changed, with the time of the first writing. */
export async function saveFingerprint(
  tx: Tx,
  { written, at, author, ...kept }: Kept & { written: Written; at: Instant; author: AuthorKeys },
): Promise<void> {
  const [postingId, commentId] =
    'postingId' in written ? [written.postingId, null] : [null, written.commentId]
  const text = { content_hash: kept.contentHash, minhash: [...kept.minhash] }
  const { id, at: first } = await tx
    .insertInto('boards.fingerprint')
    .values({
      posting_id: postingId,
      comment_id: commentId,
      at,
      account_id: author.accountId ?? null,
      person_key: author.personKey ?? null,
      contact_key: author.contactKey ?? null,
      device_key: author.deviceKey ?? null,
      ...text,
    })
    .onConflict((on) =>
      postingId === null
        ? on.column('comment_id').where('comment_id', 'is not', null).doUpdateSet(text)
        : on.column('posting_id').where('posting_id', 'is not', null).doUpdateSet(text),
    )
    .returning(['id', 'at'])
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('boards.fingerprint_band').where('fingerprint_id', '=', id).execute()
  await tx
    .insertInto('boards.fingerprint_band')
    .values(bandsOf(kept.minhash).map((band) => ({ band, at: first, fingerprint_id: id })))
    .onConflict((on) => on.doNothing())
    .execute()
}

export interface Asked extends Kept {
  readonly author: AuthorKeys
  /** Both included; `until` is the moment of writing. */
  readonly since: Instant
  readonly until: Instant
  /** The one that is asked for itself. */
  readonly except?: Written | undefined
}
/** Of one author the newest are looked at, of the same content and of each band too. */
const NEWEST = 40
const NEWEST_OF_SAME = 20
const NEWEST_OF_BAND = 10
/** Texts that are fetched and compared in full. */
const COMPARED = 20

/**
 * Texts that may repeat this one, nearest first, 20 at most: the newest of the same author, by account, person, contact and
 * device, and what is alike by whomever. Each look-up reads a bounded part of an index, so that floods cost no more.
 */
export async function candidatesOf(read: Reader, asked: Asked): Promise<EarlierText[]> {
  const { author, contentHash, minhash, since, until } = asked
  const byKey = SAMENESS.flatMap((why) => {
    const key = keyOf(author, why)
    if (key === undefined) return []
    const column = sql.ref(COLUMN[why])
    const own = sql`${column} = ${key}`
    return [
      {
        own,
        newest: sql`(select id from boards.fingerprint where ${own} and at between ${since} and ${until}
          order by at desc limit ${NEWEST})`,
      },
    ]
  })
  // the same content of the same author counts for a week: what came since must not hide it
  const ofSame =
    byKey.length === 0
      ? []
      : [
          sql`(select id from (select * from boards.fingerprint where content_hash = ${contentHash}
            and at between ${since} and ${until} order by at desc limit ${NEWEST_OF_SAME * 10}) as same
            where ${sql.join(
              byKey.map((one) => one.own),
              sql` or `,
            )} limit ${NEWEST_OF_SAME})`,
        ]
  const byAnybody = sql`(select id from boards.fingerprint where content_hash = ${contentHash}
    and at between ${since} and ${until} order by at desc limit ${NEWEST_OF_SAME})`
  const byBand = sql`(select near.fingerprint_id from unnest(${bandsOf(minhash)}::bigint[]) as asked (band),
    lateral (select fingerprint_id from boards.fingerprint_band of_band where of_band.band = asked.band
      and of_band.at between ${since} and ${until} order by of_band.at desc limit ${NEWEST_OF_BAND}) as near)`
  const { rows } = await sql<Row>`
    with near as materialized (${sql.join([...byKey.map((one) => one.newest), ...ofSame, byAnybody, byBand], sql` union `)}),
    nearest as materialized (
      select f.* from boards.fingerprint f join near on near.id = f.id
      order by (f.content_hash = ${contentHash}) desc,
        (f.account_id is not distinct from ${author.accountId ?? null} and f.account_id is not null) desc,
        (select count(*) from unnest(f.minhash, ${[...minhash]}::integer[]) as hash (a, b) where a = b) desc, f.at desc
      limit ${COMPARED + 1}
    )
    select f.posting_id as "postingId", f.comment_id as "commentId", f.at,
      coalesce(posting.title || E'\\n' || posting.body, comment.body) as text,
      coalesce(f.account_id = ${author.accountId ?? null}, false) as account,
      coalesce(f.person_key = ${author.personKey ?? null}, false) as person,
      coalesce(f.contact_key = ${author.contactKey ?? null}, false) as contact,
      coalesce(f.device_key = ${author.deviceKey ?? null}, false) as device
    from nearest f left join boards.posting on posting.id = f.posting_id
      left join boards.comment on comment.id = f.comment_id`.execute(read)
  return rows
    .map((row) => ({
      written: row.postingId === null ? { commentId: row.commentId as number } : { postingId: row.postingId },
      at: row.at,
      text: row.text,
      sameness: SAMENESS.filter((why) => row[why]),
    }))
    .filter((one) => !isSameOne(one.written, asked.except))
    .slice(0, COMPARED)
}

const COLUMN = { account: 'account_id', person: 'person_key', contact: 'contact_key', device: 'device_key' }
const keyOf = (author: AuthorKeys, why: Sameness): number | Buffer | undefined =>
  why === 'account' ? author.accountId : author[`${why}Key`]
const isSameOne = (a: Written, b: Written | undefined): boolean =>
  b !== undefined &&
  ('postingId' in a
    ? 'postingId' in b && a.postingId === b.postingId
    : 'commentId' in b && a.commentId === b.commentId)

interface Row extends Readonly<Record<Sameness, boolean>> {
  readonly postingId: number | null
  readonly commentId: number | null
  readonly at: Instant
  readonly text: string
}

/** Takes the device away from what is older than `deviceUntil`, and removes what is older than `until`. */
export async function forgetFingerprints(
  tx: Tx,
  { until, deviceUntil }: { until: Instant; deviceUntil: Instant },
): Promise<void> {
  await tx.deleteFrom('boards.fingerprint').where('at', '<', until).execute()
  await tx
    .updateTable('boards.fingerprint')
    .set({ device_key: null })
    .where('device_key', 'is not', null)
    .where('at', '<', deviceUntil)
    .execute()
}
/** Of an erased account nothing is left to compare by. */
export const forgetAuthor = (tx: Tx, accountId: number) =>
  tx
    .updateTable('boards.fingerprint')
    .set({ account_id: null, person_key: null, contact_key: null, device_key: null })
    .where('account_id', '=', accountId)
    .execute()
