import type { KeyObject } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import type { Tx } from '../db.ts'
import { SetupError } from '../errors.ts'
import { type KeyProvider, nodeKeys } from './provider.ts'
import { createSeal, type KeyRing, type Seal } from './seal.ts'

const LOCK = 7_031_827

/**
 * Opens the data keys, making them on the first start. Those wrapped by an older secret are wrapped
 * anew by the current one, so that the older may then leave the configuration.
 *
 * @throws SetupError no secret given opens the keys
 */
export async function loadKeys<K = KeyObject>(
  db: Kysely<DB>,
  secretKeys: readonly string[],
  provider: KeyProvider<K> = nodeKeys(secretKeys) as unknown as KeyProvider<K>,
): Promise<Seal> {
  const load = () => locked(db, (tx) => readRing(tx, provider))
  return createSeal(provider, await load(), load)
}

/** Makes a new sealing key. It seals from ten minutes later on, when every running program has refreshed. */
export async function rotateDataKey<K = KeyObject>(
  db: Kysely<DB>,
  secretKeys: readonly string[],
  provider: KeyProvider<K> = nodeKeys(secretKeys) as unknown as KeyProvider<K>,
): Promise<number> {
  return locked(db, async (tx) => {
    await readRing(tx, provider)
    const { id } = await tx
      .insertInto('keys.data_key')
      .values({
        kind: 'seal',
        wrapped: provider.wrap(provider.generate()),
        used_from: sql`now() + interval '10 minutes'`,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })
}

const locked = <T>(db: Kysely<DB>, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx)
    return work(tx)
  })

async function readRing<K>(tx: Tx, provider: KeyProvider<K>): Promise<KeyRing<K>> {
  const stored = await rowsOf(tx)
  for (const kind of ['seal', 'lookup'] as const)
    if (!stored.some((row) => row.kind === kind)) await addKey(tx, provider, kind)
  const keys = new Map<number, K>()
  let lookup: K | undefined
  let current: number | undefined
  for (const { id, kind, wrapped, usable } of await rowsOf(tx)) {
    const opened = provider.unwrap(wrapped)
    if (!opened)
      throw new SetupError('SECRET_KEY does not open the data keys: give the one that was used before, too')
    if (!opened.current)
      await tx
        .updateTable('keys.data_key')
        .set({ wrapped: provider.wrap(opened.key) })
        .where('id', '=', id)
        .execute()
    if (kind === 'lookup') lookup = opened.key
    else keys.set(id, opened.key)
    if (kind === 'seal' && (usable || current === undefined)) current = id
  }
  return { keys, lookup: lookup as K, current: current as number }
}

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('keys.data_key')
    .select(['id', 'kind', 'wrapped', sql<boolean>`used_from <= clock_timestamp()`.as('usable')])
    .orderBy('id')
    .execute()

const addKey = <K>(tx: Tx, provider: KeyProvider<K>, kind: 'seal' | 'lookup') =>
  tx
    .insertInto('keys.data_key')
    .values({ kind, wrapped: provider.wrap(provider.generate()) })
    .execute()
