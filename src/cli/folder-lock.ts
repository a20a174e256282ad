import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Address, poolSettings } from '../kernel/db.ts'
import { SetupError } from '../kernel/errors.ts'

const LOCK = 7_031_900
const WAIT_MS = 10_000
const PAUSE_MS = 250

/**
 * One server at a time for a data folder: held in its own database, so that it goes with the process,
 * however that ends. Waits ten seconds for another to leave. When the database dies and comes back, the
 * lock is taken again; when another took it meanwhile, `onLost` is called.
 *
 * @throws SetupError another process serves the folder
 */
export async function takeFolder(
  at: Address,
  onLost: (error: SetupError) => void,
): Promise<() => Promise<void>> {
  let isLeaving = false
  let client = await hold()
  const watch = async () => {
    for (;;) {
      await new Promise((gone) => client.once('end', gone))
      if (isLeaving) return
      client = await hold()
    }
  }
  void watch().catch(onLost)
  return async () => {
    isLeaving = true
    await client.end().catch(() => undefined)
  }

  /** Away is not taken: while the database is down, nobody can take the folder either. */
  async function hold(): Promise<pg.Client> {
    for (let waited = 0; waited < WAIT_MS; waited += PAUSE_MS) {
      const one = new pg.Client(poolSettings(at))
      one.on('error', () => undefined)
      const isMine = await one
        .connect()
        .then(() => one.query<{ mine: boolean }>(`select pg_try_advisory_lock(${LOCK}) as mine`))
        .then(({ rows }) => rows[0]?.mine ?? false)
        .catch(() => undefined)
      if (isMine) return one
      await one.end().catch(() => undefined)
      if (isMine === undefined) waited -= PAUSE_MS
      if (isLeaving) return one
      await sleep(PAUSE_MS)
    }
    throw new SetupError('another nurijip serves this DATA_DIR: stop it, or set DATA_DIR to another folder')
  }
}
