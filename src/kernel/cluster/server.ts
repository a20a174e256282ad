import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SetupError } from '../errors.ts'
import { SURROUNDINGS } from './account.ts'

export const PORT = 5432
/** PostgreSQL's own: the server's process on the first line, its state on the last. */
export const LOCK = 'postmaster.pid'

const SETTINGS = ['listen_addresses=', 'max_connections=200', 'shared_buffers=64MB']

/** PostgreSQL itself refuses a folder whose lock names another live process; its words are passed on. */
export async function start(bin: string, home: string): Promise<void> {
  const path = join(home, 'server.log')
  const log = await open(path, 'a')
  const options = ['-D', home, '-k', home, '-p', String(PORT), ...SETTINGS.flatMap((one) => ['-c', one])]
  const server = spawn(join(bin, 'postgres'), options, {
    ...SURROUNDINGS,
    cwd: '/',
    detached: true, // Ctrl-C is for the program, which then stops the server in order
    stdio: ['ignore', log.fd, log.fd],
  })
  server.unref()
  await log.close()
  await until('starting', async () => server.exitCode !== null || (await answers(home)))
  if (server.exitCode !== null)
    throw new SetupError(`PostgreSQL does not start: ${(await textOf(path)).split('\n').slice(-2).join(' ')}`)
}

export async function stop(home: string): Promise<void> {
  const pid = await serverOf(home)
  if (isAlive(pid)) process.kill(pid, 'SIGINT')
  await until('stopping', () => !isAlive(pid) || !existsSync(join(home, LOCK)))
}

/** The process that serves the folder, or NaN. */
export const serverOf = async (home: string): Promise<number> =>
  Number.parseInt(await textOf(join(home, LOCK)))

export async function answers(home: string): Promise<boolean> {
  const socket = connect(join(home, `.s.PGSQL.${PORT}`))
  const answered = once(socket, 'connect').then(() => true)
  return answered.catch(() => false).finally(() => socket.destroy())
}

export function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

export const textOf = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8').catch(() => '')).trim()

/** A minute, because recovery after a power cut takes its time. */
export async function until(what: string, done: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 6000; tries += 1) {
    if (await done()) return
    await sleep(10)
  }
  throw new SetupError(`PostgreSQL: ${what} took more than a minute`)
}
