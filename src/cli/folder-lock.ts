import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Address, poolSettings } from '../kernel/db.ts'
import { SetupError } from '../kernel/errors.ts'

const LOCK = 7_031_900
const WAIT_MS = 10_000

/**
 * One server at a time for a data folder: held in its own database, so that it goes with the process,
 * however that ends. Waits ten seconds for another to leave.
 *
 * @throws SetupError another process serves the folder
 */
export async function takeFolder(at: Address): Promise<() => Promise<void>> {
  const client = new pg.Client(poolSettings(at))
  client.on('error', () => undefined)
  await client.connect()
  for (let waited = 0; waited < WAIT_MS; waited += 250) {
    const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${LOCK}) as mine`)
    if (rows[0]?.mine) return () => client.end().catch(() => undefined)
    await sleep(250)
  }
  await client.end()
  throw new SetupError('another nurijip serves this DATA_DIR: stop it, or set DATA_DIR to another folder')
}
