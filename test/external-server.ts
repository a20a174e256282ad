import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ACCOUNT, run, SURROUNDINGS } from '../src/kernel/cluster/account.ts'
import { binariesFor } from '../src/kernel/cluster/binaries.ts'

export const PASSWORD = 'of-the-city-27'

/** A PostgreSQL as a city has one: on a port, with passwords, managed by somebody else. */
export async function openServer() {
  const folder = join(tmpdir(), `nurijip-external-${randomUUID().slice(0, 8)}`)
  const home = join(folder, 'pg')
  mkdirSync(home, { recursive: true })
  for (const path of [folder, home]) {
    chmodSync(path, 0o711)
    if (ACCOUNT.uid !== undefined && ACCOUNT.gid !== undefined) chownSync(path, ACCOUNT.uid, ACCOUNT.gid)
  }
  chmodSync(home, 0o700)
  const prefer = process.env['PG_BINARIES'] as 'npm' | 'debian' | undefined
  const { bin } = await binariesFor(join(folder, 'private'), prefer)
  const secret = join(folder, 'password')
  writeFileSync(secret, PASSWORD)
  chmodSync(secret, 0o644)
  await run(join(bin, 'initdb'), [
    '-D',
    home,
    '-U',
    'city',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
  ])
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  let server: ChildProcess
  const urlOf = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
  const query = async (text: string, database = 'postgres') => {
    const client = new pg.Client({ connectionString: urlOf('city', PASSWORD, database) })
    client.on('error', () => undefined)
    await client.connect()
    const { rows } = await client.query(text).finally(() => client.end())
    return rows as Record<string, unknown>[]
  }
  const start = async () => {
    const options = ['-D', home, '-k', home, '-p', String(port), '-c', 'listen_addresses=127.0.0.1']
    server = spawn(join(bin, 'postgres'), options, { ...SURROUNDINGS, cwd: '/', stdio: 'ignore' })
    for (let tries = 0; tries < 600; tries += 1) {
      if (
        await query('select 1').then(
          () => true,
          () => false,
        )
      )
        return
      await sleep(50)
    }
    throw new Error('the city’s server does not start')
  }
  await start()
  return {
    urlOf,
    query,
    start,
    /** As a power cut does it. @returns when it is gone */
    kill: async () => {
      const gone = new Promise((done) => server.once('exit', done))
      server.kill('SIGKILL')
      await gone
    },
    close: async () => {
      const gone = new Promise((done) => server.once('exit', done))
      server.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type Server = Awaited<ReturnType<typeof openServer>>
