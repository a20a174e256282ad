import type { IncomingMessage, ServerResponse } from 'node:http'
import { dayOf, type Instant, instantAt, nextDay } from '../time.ts'
import { answer, encodingFor } from './answer.ts'
import { type FinishedPage, finish, press } from './finished-page.ts'
import { keyOf } from './key.ts'
import { Shelf } from './shelf.ts'

export interface NewPage {
  body: Buffer
  type: string
  /** What the page shows. */
  tags: readonly string[]
  /** When it must not be shown any more. Without it, and at the latest, the coming midnight in Seoul. */
  until?: Instant | undefined
}

export interface PageCache {
  /** A point in time; a page begun here is kept only if none of its tags is dropped until it is finished. */
  begin(): number
  store(url: string, page: NewPage, begun: number): void
  /** Answers from memory, or says no. Before any router. */
  answer(req: IncomingMessage, res: ServerResponse): boolean
  drop(tags: readonly string[]): void
  clear(): void
  /** While on, nothing is answered from memory and nothing kept. */
  bypass(on: boolean): void
  readonly size: number
  /** Bytes held. */
  readonly bytes: number
}

const MAX_BYTES = 64 * 1024 * 1024
const REMEMBERED = 10_000

/**
 * Finished anonymous pages by address. Addresses with a query have a quarter of the room to themselves,
 * so that made-up queries push out no page that people read.
 */
export function createCache(given: {
  now: () => Instant
  headers: Readonly<Record<string, string>>
  maxBytes?: number
}): PageCache {
  const { now, headers, maxBytes = MAX_BYTES } = given
  const asked = new Shelf(maxBytes / 4)
  const plain = new Shelf(maxBytes - maxBytes / 4)
  const shelfOf = (key: string): Shelf => (key.includes('?') ? asked : plain)
  const dropped = new Map<string, number>()
  let sequence = 0
  let cleared = 0
  let bypassed = false

  const pressLater = (key: string, page: FinishedPage) => {
    press(page).then(
      (bytes) => shelfOf(key).grow(key, page, bytes),
      () => undefined, // stays as it is, uncompressed
    )
  }
  return {
    begin: () => sequence,
    store(url, page, begun) {
      const key = keyOf(url)
      if (bypassed || begun < cleared || key === undefined) return
      if (page.tags.some((tag) => (dropped.get(tag) ?? -1) >= begun)) return
      const at = now()
      const midnight = instantAt(nextDay(dayOf(at)), 0)
      const until = page.until !== undefined && page.until < midnight ? page.until : midnight
      if (until > at) shelfOf(key).put(key, finish(page, headers, until))
    },
    answer(req, res) {
      if (bypassed || (req.method !== 'GET' && req.method !== 'HEAD')) return false
      const key = keyOf(req.url ?? '')
      if (key === undefined) return false
      const page = shelfOf(key).take(key)
      if (!page) return false
      if (page.until <= now()) {
        shelfOf(key).remove(key)
        return false
      }
      const wanted = encodingFor(req.headers['accept-encoding'])
      if (wanted !== 'identity' && !page.isPressed) pressLater(key, page)
      answer(page, wanted, req, res)
      return true
    },
    drop(tags) {
      const gone = new Set(tags)
      for (const tag of gone) dropped.set(tag, sequence)
      sequence += 1
      for (const shelf of [asked, plain])
        for (const [key, page] of shelf.pages) if (page.tags.some((tag) => gone.has(tag))) shelf.remove(key)
      if (dropped.size > REMEMBERED) {
        dropped.clear()
        cleared = sequence
      }
    },
    clear() {
      sequence += 1
      cleared = sequence
      dropped.clear()
      for (const shelf of [asked, plain]) shelf.clear()
    },
    bypass(on) {
      bypassed = on
    },
    get size() {
      return asked.pages.size + plain.pages.size
    },
    get bytes() {
      return asked.bytes + plain.bytes
    },
  }
}
