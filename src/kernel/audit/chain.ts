import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Reader } from '../db.ts'

/** One link of the chain, as it stands. */
export interface Link {
  readonly id: number
  /** UTC, to the microsecond. */
  readonly at: string
  /** What, about, actor, place, detail and, since there is one, the secret word. */
  readonly fields: readonly string[]
  readonly hash: Buffer
  /** What was published of it, if anything. */
  readonly published: Buffer | null
}

export const BATCH = 5_000
/** What the first link hangs on. */
export const FIRST: Buffer = createHash('sha256').update('nurijip').digest()

/** The links after one, in order, `BATCH` at most. */
export async function linksAfter(db: Reader, id: number): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      array_remove(array[e.what, e.about, e.actor, e.place, e.detail, e.nonce], null) as fields, e.hash,
      p.hash as published
    from audit.event e left join audit.published_link p on p.id = e.id
    where e.id > ${id} order by e.id limit ${BATCH}`.execute(db)
  return rows
}

/** What the hash of a link must be, reckoned in this program and not in the database. */
export function hashOf(previous: Buffer, { id, at, fields }: Pick<Link, 'id' | 'at' | 'fields'>): Buffer {
  const text = fields.map((field) => `|${Buffer.byteLength(field)}:${field}`).join('')
  return createHash('sha256').update(previous).update(`${id}|${at}${text}`).digest()
}

/** The chain as JSON lines, for an auditor. It holds who acted and from where: not for everyone. */
export async function* exportChain(db: Reader): AsyncGenerator<Buffer> {
  for (let last = 0; ; ) {
    const links = await linksAfter(db, last)
    for (const { id, at, fields, hash } of links) {
      const [what, about, actor, place, detail, nonce] = fields
      const line = { id, at, what, about, actor, place, detail, nonce, hash: hash.toString('hex') }
      yield Buffer.from(`${JSON.stringify(line)}\n`)
    }
    last = links.at(-1)?.id ?? last
    if (links.length < BATCH) return
  }
}

/** The last of some acts on something, as the chain has it. */
export const findEvent = (
  look: Reader,
  about: string,
  what: readonly string[],
): Promise<{ id: number; hash: Buffer; detail: string; nonce: string | null } | undefined> =>
  look
    .selectFrom('audit.event')
    .select(['id', 'hash', 'detail', 'nonce'])
    .where('about', '=', about)
    .where('what', 'in', what)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
