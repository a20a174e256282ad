import type { Tx } from '../db.ts'
import type { PageCache } from './pages.ts'

export const CHANNEL = 'nurijip_touched'
/** PostgreSQL takes 8,000 bytes in one message. */
const MESSAGE_BYTES = 7_000

const touched = new WeakMap<Tx, Set<string>>()

/** Says that pages showing one of these must be made anew, on every process, when this act is durable. */
export function touch(tx: Tx, ...names: string[]): void {
  const set = touched.get(tx) ?? new Set()
  for (const name of names) set.add(name)
  touched.set(tx, set)
}

/** What the other processes are told when this act is durable, in messages of a size that they take. For `endAct` alone. */
export function messagesOf(tx: Tx): string[] {
  const batches: string[][] = [[]]
  let bytes = 0
  for (const name of touched.get(tx) ?? []) {
    if (bytes + name.length * 3 > MESSAGE_BYTES) {
      batches.push([])
      bytes = 0
    }
    batches.at(-1)?.push(name)
    bytes += name.length * 3 + 3
  }
  return batches.filter((batch) => batch.length > 0).map((batch) => JSON.stringify(batch))
}

/** Drops at once in this process what it touched itself, so that a writer reads what it wrote. */
export const dropTouched =
  (cache: PageCache) =>
  (tx: Tx): void => {
    const names = touched.get(tx)
    if (names) cache.drop([...names])
    touched.delete(tx)
  }
