import type { Kysely } from 'kysely'
import { seedDemonstration } from '../../db/seeds/demonstration.ts'
import { seedReference } from '../../db/seeds/index.ts'
import type { DB } from '../../db/schema.ts'
import { type City, readCityFile } from '../kernel/city.ts'
import { systemClock } from '../kernel/clock.ts'
import { type Config, environment, prepareDataDir, readConfig } from '../kernel/config.ts'
import { loadKeys, makeSigningKey, type Seal } from '../kernel/crypto.ts'
import { type Connections, connect } from '../kernel/db/connections.ts'
import { migrate } from '../kernel/db/migrate.ts'
import { endAct } from '../kernel/db/end-act.ts'
import { transactor } from '../kernel/db/transact.ts'
import type { Transact } from '../kernel/db.ts'
import { SetupError } from '../kernel/errors.ts'
import { installJobs } from '../kernel/jobs.ts'
import { JOBS } from '../timetable.ts'
import { takeFolder } from './folder-lock.ts'

/** What a command of the operator works with. */
export interface Town {
  readonly config: Config
  readonly connections: Connections
  readonly app: Kysely<DB>
  readonly transact: Transact
  readonly seal: Seal
  readonly city: City
  close(): Promise<void>
}

/** Opens this installation, joining a server that runs; brings the database up to date first. */
export async function openTown(how: { serving?: boolean; seeding?: boolean } = {}): Promise<Town> {
  const { serving = false } = how
  const config = readConfig(environment)
  const seeding = how.seeding ?? (serving && config.seed === 'demo')
  if (seeding && config.production)
    throw new SetupError('the demonstration town is not for production: set SEED=none and run no seed')
  prepareDataDir(config.dataDir)
  const connections = await connect(config)
  try {
    await bringUpToDate(connections)
    const leave =
      serving && !config.databaseUrl
        ? await takeFolder(connections.addressOf('app'), leaveToOther)
        : undefined
    if (serving) await connections.keep()
    const app = connections.open('app')
    const seal = await loadKeys(app, config.secretKeys)
    const transact = transactor(app, { beforeCommit: [endAct], afterCommit: [] })
    const city = readCityFile<City>(config.city, 'city.json')
    const context = { city, cityFolder: config.city, clock: systemClock, seal, siteUrl: config.siteUrl }
    await transact((tx) => seedReference(tx, context))
    await transact((tx) => makeSigningKey(tx, seal, systemClock.now()))
    if (seeding)
      await seedDemonstration({ ...context, transact, vault: connections.open('credentials', 2) }, config)
    return {
      config,
      connections,
      app,
      transact,
      seal,
      city,
      close: async () => {
        await leave?.()
        await connections.close()
      },
    }
  } catch (error) {
    await connections.close()
    throw error
  }
}

/** Another server took the folder while the database was away: this one stops in order. */
function leaveToOther(error: SetupError): void {
  console.error(`nurijip: ${error.message}`)
  process.kill(process.pid, 'SIGTERM')
}

export async function bringUpToDate({ owner }: Connections): Promise<string[]> {
  const applied = await migrate(owner)
  await installJobs(owner, JOBS)
  return applied
}
