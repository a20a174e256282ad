import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '../../db/schema.ts'
import { instant } from './time.ts'

/** May read. Routes hand it to a store's reading functions. */
export type Reader = Kysely<DB>
/** May write. Only `transact` makes one; acts and stores never see the pool. */
export type Tx = Transaction<DB>
export type Transact = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/**
 * Who connects. The owner migrates; the app serves and owns nothing; the public reads the public
 * tables; the credentials role alone sees the secrets of staff.
 *
 * @article 5(2) passwords of staff are kept apart
 */
export const ROLES = {
  app: 'nurijip_app',
  public: 'nurijip_public',
  credentials: 'nurijip_credentials',
} as const
export type Role = keyof typeof ROLES

/** Where a database is: a folder with its socket, or an address. */
export type Address =
  | { host: string; port: number; database: string; user: string }
  | { connectionString: string; role?: Role }

const OID = { int8: 20, date: 1082, timestamptz: 1184 } as const
const parsers: Record<number, (text: string) => unknown> = {
  [OID.int8]: Number,
  /** A `date` stays text: as a `Date` it would shift by the server's zone. */
  [OID.date]: (text) => text,
  [OID.timestamptz]: (text) => instant(text.replace(' ', 'T').replace(/\+00$/, 'Z')),
}
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
}

/** Milliseconds after which a statement, or the wait for a connection, is given up. */
interface Patience {
  statement: number
  connect: number
}
const PATIENCE: Patience = { statement: 15_000, connect: 3_000 }

/** What `pg` needs to connect there in its role. `statement` is in milliseconds, 0 for no end. */
export function poolSettings(at: Address, statement = 0) {
  const { role, ...where } = 'connectionString' in at ? at : { ...at, role: undefined }
  const settings = ['-c TimeZone=UTC', `-c statement_timeout=${statement}`]
  if (role) settings.push(`-c role=${ROLES[role]}`)
  return { ...where, options: settings.join(' ') }
}

/** A pool of connections. What they may do is the database's to say, by their role. */
export function openPool(at: Address, max = 10, patience: Partial<Patience> = {}): pg.Pool {
  const { statement, connect } = { ...PATIENCE, ...patience }
  const pool = new pg.Pool({
    ...poolSettings(at, statement),
    max,
    types,
    connectionTimeoutMillis: connect,
    application_name: 'nurijip',
  })
  // A lost connection is replaced by the next query. Unheard, its error would end the program: the pool hears
  // of idle ones, and of those in use between two queries only they themselves tell.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

export const openDatabase = (at: Address, max?: number, patience?: Partial<Patience>): Kysely<DB> =>
  new Kysely({ dialect: new PostgresDialect({ pool: openPool(at, max, patience) }) })

const DOWN = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '57P01',
  '57P02',
  '57P03',
  '53100', // disk full
  '53300',
]) // prettier-ignore

/** Whether an error means that the database is away for now, and the same request may succeed later. */
export function isDatabaseDown(error: unknown): boolean {
  const { code, message = '', syscall } = error as { code?: string; message?: string; syscall?: string }
  if (code === 'ENOENT') return syscall === 'connect'
  if (code !== undefined && DOWN.has(code)) return true
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    message,
  )
}
