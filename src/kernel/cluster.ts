import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { binariesFor, type Origin } from './cluster/binaries.ts'
import { create } from './cluster/create.ts'
import { answers, isAlive, LOCK, serverOf, start, stop, textOf, until } from './cluster/server.ts'
import { SetupError } from './errors.ts'

/** A private PostgreSQL. `host`, as `pg` calls it, is its own folder, which no other account may enter. */
export interface Cluster {
  readonly host: string
  /** Which PostgreSQL answers: `debian` or `npm`. */
  readonly origin: Origin
  /** Takes the server over: stops it on close, and starts it again whenever it dies. */
  keep(): Promise<void>
  close(): Promise<void>
}

/** The one database of a private cluster. */
export const DATABASE = 'nurijip'
export { OWNER } from './cluster/account.ts'
export { PORT } from './cluster/server.ts'

const SOCKET_BYTES = 107
const WATCH_MS = 500

/**
 * Opens the PostgreSQL of a folder: made on the first call, joined while it runs, started otherwise.
 *
 * Whoever starts the server keeps it and stops it on close. A server whose keeper was killed passes to
 * the next program.
 *
 * @throws SetupError no PostgreSQL fits this machine or the folder, or the folder cannot serve
 */
export async function openCluster(
  folder: string,
  { prefer }: { prefer?: Origin | undefined } = {},
): Promise<Cluster> {
  const home = resolve(folder)
  if (Buffer.byteLength(join(home, '.s.PGSQL.5432.lock')) > SOCKET_BYTES)
    throw new SetupError(`DATA_DIR is too long a path for a socket: ${home}`)
  const { bin, origin } = await binariesFor(home, prefer)
  if (!existsSync(join(home, 'PG_VERSION'))) await create(bin, home)
  const found = await answers(home)
  if (!found) await startPatiently(bin, home)
  await until('getting ready', async () => (await textOf(join(home, LOCK))).endsWith('\nready'))

  const keeper = join(home, 'keeper.pid')
  let taken = false
  const isMine = async () => taken && Number(await textOf(keeper)) === process.pid
  const take = async () => {
    taken = true
    await writeFile(keeper, String(process.pid))
  }
  if (!found || !isAlive(Number(await textOf(keeper)))) await take()
  let watch: AbortController | undefined
  return {
    host: home,
    origin,
    async keep() {
      await take()
      watch ??= restartWhenDead(bin, home)
    },
    close: async () => {
      watch?.abort()
      if (await isMine()) await stop(home)
    },
  }
}

/** The last server may still be on its way out: its lock is refused at first and free moments later. */
async function startPatiently(bin: string, home: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start(bin, home)
    } catch (error) {
      if (await answers(home)) return
      if (tries === 5) throw error
      await sleep(tries * 500)
    }
  }
}

function restartWhenDead(bin: string, home: string): AbortController {
  const ending = new AbortController()
  const watch = async () => {
    while (!ending.signal.aborted) {
      await sleep(WATCH_MS, undefined, { ref: false })
      if (ending.signal.aborted || isAlive(await serverOf(home))) continue
      await start(bin, home).catch(() => undefined)
    }
  }
  void watch()
  return ending
}
