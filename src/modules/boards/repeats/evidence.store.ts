import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { type EarlierText, SAMENESS, type Sameness, type Written } from './decide-repeats.rule.ts'
import type { AuthorKeys } from './fingerprint.store.ts'

/** Every posting and comment with what records say of its writer: what is kept to compare, else the account. */
const TEXTS = sql`(
  select p.id as "postingId", null::bigint as "commentId", coalesce(f.at, p.created_at) as at,
      p.title || E'\\n' || p.body as text, coalesce(f.account_id, case p.author_kind when 'citizen' then nullif(p.author_id, 0) end) as account,
      f.person_key as person, f.contact_key as contact, f.device_key as device
    from boards.posting p left join boards.fingerprint f on f.posting_id = p.id
  union all
  select null, c.id, coalesce(f.at, c.written_at), c.body,
      coalesce(f.account_id, case c.author_kind when 'citizen' then nullif(c.author_id, 0) end),
      f.person_key, f.contact_key, f.device_key
    from boards.comment c left join boards.fingerprint f on f.comment_id = c.id)`

const isOf = (written: Written) =>
  'postingId' in written
    ? sql`text."postingId" = ${written.postingId}`
    : sql`text."commentId" = ${written.commentId}`

interface Author extends Readonly<Record<Exclude<Sameness, 'account'>, Buffer | null>> {
  readonly account: number | null
}

/** Who wrote it, as far as records say. */
export async function authorOf(read: Reader, written: Written): Promise<AuthorKeys> {
  const { rows } = await sql<Author>`
    select account, person, contact, device from ${TEXTS} as text where ${isOf(written)}`.execute(read)
  const [row] = rows
  return {
    accountId: row?.account ?? undefined,
    personKey: row?.person ?? undefined,
    contactKey: row?.contact ?? undefined,
    deviceKey: row?.device ?? undefined,
  }
}

interface Row extends Readonly<Record<Sameness, boolean>> {
  readonly postingId: number | null
  readonly commentId: number | null
  readonly at: Instant
  readonly text: string
}

/** Texts by number, with why their writers count as `author`; those that there are not are left out. */
export async function textsOf(
  read: Reader,
  author: AuthorKeys,
  asked: readonly Written[],
): Promise<EarlierText[]> {
  if (asked.length === 0) return []
  const { rows } = await sql<Row>`
    select "postingId", "commentId", at, text,
      coalesce(account = ${author.accountId ?? null}, false) as account,
      coalesce(person = ${author.personKey ?? null}, false) as person,
      coalesce(contact = ${author.contactKey ?? null}, false) as contact,
      coalesce(device = ${author.deviceKey ?? null}, false) as device
    from ${TEXTS} as text where ${sql.join(asked.map(isOf), sql` or `)}`.execute(read)
  return rows.map((row) => ({
    written: row.postingId === null ? { commentId: row.commentId as number } : { postingId: row.postingId },
    at: row.at,
    text: row.text,
    sameness: SAMENESS.filter((why) => row[why]),
  }))
}
