import { sql } from 'kysely'
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

/** Sends what was touched with the commit. For `transactor` alone. */
export async function notifyTouched(tx: Tx): Promise<void> {
  let batch: string[] = []
  const send = async () => {
    if (batch.length > 0) await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(batch)})`.execute(tx)
    batch = []
  }
  let bytes = 0
  for (const name of touched.get(tx) ?? []) {
    if (bytes + name.length * 3 > MESSAGE_BYTES) {
      await send()
      bytes = 0
    }
    batch.push(name)
    bytes += name.length * 3 + 3
  }
  await send()
}

/** Drops at once in this process what it touched itself, so that a writer reads what it wrote. */
export const dropTouched =
  (cache: PageCache) =>
  (tx: Tx): void => {
    const names = touched.get(tx)
    if (names) cache.drop([...names])
    touched.delete(tx)
  }
