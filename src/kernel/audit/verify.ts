import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Reader } from '../db.ts'

export type Verdict =
  | { ok: true; events: number; head: string }
  | { ok: false; brokenAt: number; why: 'changed' | 'missing' | 'head-differs'; events: number }

interface Link {
  id: number
  at: string
  fields: string[]
  hash: Buffer
}

const BATCH = 5_000
const FIRST = createHash('sha256').update('nurijip').digest()

/** Walks the chain from its first link and reckons each hash anew, in this program and not in the database. */
export async function verifyChain(db: Reader, progress?: (done: number) => void): Promise<Verdict> {
  let previous: Buffer = FIRST
  let last = 0
  for (;;) {
    const links = await linksAfter(db, last)
    for (const link of links) {
      if (link.id !== last + 1) return { ok: false, brokenAt: last + 1, why: 'missing', events: last }
      if (!hashOf(previous, link).equals(link.hash))
        return { ok: false, brokenAt: link.id, why: 'changed', events: last }
      previous = link.hash
      last = link.id
    }
    progress?.(last)
    if (links.length < BATCH) break
  }
  const head = await db.selectFrom('audit.head').select(['id', 'hash']).executeTakeFirstOrThrow()
  // a link added since the last batch was read is no fault
  if (head.id < last || (head.id === last && !head.hash.equals(previous)))
    return { ok: false, brokenAt: last + 1, why: 'head-differs', events: last }
  if (head.id > last && (await linksAfter(db, last)).length === 0)
    return { ok: false, brokenAt: last + 1, why: 'missing', events: last }
  return { ok: true, events: last, head: previous.toString('hex') }
}

async function linksAfter(db: Reader, id: number): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      array[what, about, actor, place, detail] as fields, hash
    from audit.event where id > ${id} order by id limit ${BATCH}`.execute(db)
  return rows
}

function hashOf(previous: Buffer, { id, at, fields }: Link): Buffer {
  const text = fields.map((field) => `|${Buffer.byteLength(field)}:${field}`).join('')
  return createHash('sha256').update(previous).update(`${id}|${at}${text}`).digest()
}
