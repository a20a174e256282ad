import type { Reader } from '../db.ts'
import { BATCH, FIRST, hashOf, type Link, linksAfter } from './chain.ts'
import { dailyHeads } from './daily-heads.ts'

/**
 * `rewritten`: the link fits its neighbours, but another one was published. `cut-off`: the chain ends before a link
 * that it had.
 */
export type Fault = 'changed' | 'swapped' | 'missing' | 'rewritten' | 'cut-off' | 'head-differs'
export type Verdict =
  | { ok: true; events: number; head: string }
  | { ok: false; brokenAt: number; why: Fault; events: number; with?: number }

/** Where the chain once stood, as somebody keeps it. */
export interface KnownHead {
  readonly eventId: number
  readonly hash: Buffer
}

/**
 * Walks the chain from its first link, reckons each hash anew, in this program and not in the database, and
 * compares it with what was published.
 *
 * @param kept heads kept outside the database: whoever rewrites both chain and published heads is found by them
 */
export async function verifyChain(
  db: Reader,
  progress?: (done: number) => void,
  kept: readonly KnownHead[] = [],
): Promise<Verdict> {
  // read before the walk, so that the chain reaches each of them
  const known = [...(await dailyHeads(db)), ...kept].toSorted((a, b) => a.eventId - b.eventId)
  const heads = Map.groupBy(known, (one) => one.eventId)
  let previous: Buffer = FIRST
  let last = 0
  const broken = (why: Fault) => ({ ok: false, brokenAt: last + 1, why, events: last }) as const
  for (;;) {
    const links = await linksAfter(db, last)
    for (const [at, link] of links.entries()) {
      if (link.id !== last + 1) return broken('missing')
      if (!hashOf(previous, link).equals(link.hash)) {
        const other = swappedWith(previous, link, links.slice(at + 1))
        return other === undefined ? broken('changed') : { ...broken('swapped'), with: other }
      }
      const differs = (hash: Buffer | null) => hash !== null && !hash.equals(link.hash)
      if (differs(link.published) || heads.get(link.id)?.some((one) => differs(one.hash)))
        return broken('rewritten')
      previous = link.hash
      last = link.id
    }
    progress?.(last)
    if (links.length < BATCH) break
  }
  if ((known.at(-1)?.eventId ?? 0) > last) return broken('cut-off')
  const head = await db.selectFrom('audit.head').select(['id', 'hash']).executeTakeFirstOrThrow()
  // a link added since the last batch was read is no fault
  if (head.id < last || (head.id === last && !head.hash.equals(previous))) return broken('head-differs')
  if (head.id > last && (await linksAfter(db, last)).length === 0) return broken('cut-off')
  return { ok: true, events: last, head: previous.toString('hex') }
}

/** The later link that belongs in the place of this one: its fields fit here, with its own hash or with this one's. */
function swappedWith(previous: Buffer, { id, hash }: Link, later: readonly Link[]): number | undefined {
  return later.find((other) => {
    const here = hashOf(previous, { ...other, id })
    return here.equals(other.hash) || here.equals(hash)
  })?.id
}
