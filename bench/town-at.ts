import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { DB } from '../db/schema.ts'
import { createApp, type AppDeps } from '../src/app.ts'
import { createFrames } from '../src/frame.ts'
import { type City, readCityFile } from '../src/kernel/city.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { readConfig } from '../src/kernel/config.ts'
import { loadKeys } from '../src/kernel/crypto.ts'
import { connect } from '../src/kernel/db/connections.ts'
import { endAct } from '../src/kernel/db/end-act.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { folderOfDocuments } from '../src/kernel/documents.ts'
import { openPool } from '../src/kernel/db.ts'
import { openFiles } from '../src/kernel/files.ts'
import { loadAssets } from '../src/kernel/http/assets.ts'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** The program over one data folder, in this process and without its cache; every statement it sends is heard. */
export async function townAt(dataDir: string) {
  const config = readConfig({ DATA_DIR: dataDir })
  const connections = await connect(config)
  await connections.keep()
  const pools: pg.Pool[] = []
  let heard: Statement[] | undefined
  const open = (role: 'app' | 'public' | 'credentials') => {
    const pool = openPool(connections.addressOf(role), 4)
    pools.push(pool)
    return new Kysely<DB>({
      dialect: new PostgresDialect({ pool }),
      log: ({ query }) => {
        heard?.push({ text: query.sql, values: query.parameters })
      },
    })
  }
  const [app, read, vault] = [open('app'), open('public'), open('credentials')]
  const city = readCityFile<City>(config.city, 'city.json')
  const seal = await loadKeys(app, config.secretKeys)
  const deps: AppDeps = {
    siteUrl: 'http://localhost',
    production: false,
    city,
    clock: systemClock,
    read,
    look: app,
    transact: transactor(app, { beforeCommit: [endAct], afterCommit: [] }),
    seal,
    vault,
    documents: folderOfDocuments(join(dataDir, 'records')),
    files: await openFiles({ storageUrl: undefined, dataDir, seal }),
    frame: createFrames({ city, cityFolder: config.city, read, clock: systemClock }),
  }
  const site = createApp(deps, { assets: loadAssets([], []) })
  await site.ready()
  return {
    deps,
    app: site,
    owner: connections.owner,
    pool: pools[0] as pg.Pool,
    /** The statements that something sends. */
    async statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
      heard = []
      await work()
      const all = heard
      heard = undefined
      return all
    },
    async close() {
      await site.close()
      await Promise.all([app.destroy(), read.destroy(), vault.destroy()])
      await connections.close()
    },
  }
}
export type BenchTown = Awaited<ReturnType<typeof townAt>>
