import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import { type Cluster, DATABASE, openCluster, OWNER, PORT } from '../cluster.ts'
import type { Config } from '../config.ts'
import { type Address, isDatabaseDown, openDatabase, type Role, ROLES } from '../db.ts'
import { SetupError } from '../errors.ts'

/** The database of this installation, private or the city's own, and how each role reaches it. */
export interface Connections {
  readonly owner: Kysely<DB>
  addressOf(role: Role): Address
  open(role: Role, max?: number): Kysely<DB>
  /** Keeps a private cluster running until it is closed. Nothing, for the city's own server. */
  keep(): Promise<void>
  close(): Promise<void>
}

/** @throws SetupError one line: no database there, or none to be had */
export async function connect(config: Config): Promise<Connections> {
  const cluster = config.databaseUrl
    ? undefined
    : await openCluster(`${config.dataDir}/postgres`, { prefer: config.pgBinaries })
  if (cluster) await createDatabase(cluster)
  const addressOf = cluster
    ? (role: Role): Address => ({ host: cluster.host, port: PORT, database: DATABASE, user: ROLES[role] })
    : urlFor(config)
  const ownerAt: Address = cluster
    ? { host: cluster.host, port: PORT, database: DATABASE, user: OWNER }
    : { connectionString: config.databaseUrl as string }
  const owner = openDatabase(ownerAt, 2)
  const opened: Kysely<DB>[] = [owner]
  await sql`select 1`.execute(owner).catch(explain)
  return {
    owner,
    addressOf,
    open(role, max) {
      const db = openDatabase(addressOf(role), max)
      opened.push(db)
      return db
    },
    keep: async () => cluster?.keep(),
    async close() {
      await Promise.all(opened.map((db) => db.destroy().catch(() => undefined)))
      await cluster?.close()
    },
  }
}

const urlFor =
  (config: Config) =>
  (role: Role): Address => {
    if (role === 'public' && config.databasePublicUrl) return { connectionString: config.databasePublicUrl }
    return { connectionString: config.databaseUrl as string, role }
  }

async function createDatabase(cluster: Cluster): Promise<void> {
  const server = openDatabase({ host: cluster.host, port: PORT, database: 'postgres', user: OWNER }, 1)
  try {
    const found = await sql`select from pg_database where datname = ${DATABASE}`.execute(server)
    if (found.rows.length === 0) await sql`create database ${sql.id(DATABASE)}`.execute(server)
  } finally {
    await server.destroy()
  }
}

const WRONG_PASSWORD = '28P01'
const NO_SUCH_ROLE = '28000'
const NO_SUCH_DATABASE = '3D000'

function explain(error: Error & { code?: string }): never {
  const { code, message } = error
  if (code === WRONG_PASSWORD || code === NO_SUCH_ROLE || code === NO_SUCH_DATABASE || isDatabaseDown(error))
    throw new SetupError(`DATABASE_URL: the database does not let us in: ${message || code}`)
  throw error
}
