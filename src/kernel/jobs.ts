import { AsyncLocalStorage } from 'node:async_hooks'
import { fromKysely, PgBoss } from 'pg-boss'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../db/schema.ts'
import type { Tx } from './db.ts'
import type { Deps } from './http.ts'

/** What time does instead of a person. `cron` is read in Seoul. */
export interface JobSpec<D extends object = object> {
  readonly name: string
  readonly cron?: string
  /** With this it also runs whenever a program begins to work, not waited for. */
  readonly atStart?: D
  run(deps: Deps, data: D): Promise<void>
}

const SCHEMA = 'jobs'
const ZONE = 'Asia/Seoul'
const QUIET = { schema: SCHEMA, supervise: false, schedule: false, migrate: false } as const

/** Makes the tables and queues. Only `migrate` calls it, as the owner. */
export async function installJobs(
  owner: Kysely<DB>,
  specs: readonly Pick<JobSpec, 'name' | 'cron'>[],
): Promise<void> {
  const boss = new PgBoss({ ...QUIET, db: fromKysely(owner), migrate: true, createSchema: true })
  boss.on('error', () => undefined)
  await boss.start()
  for (const { name, cron } of specs) {
    await boss.createQueue(name, { retryLimit: 5, retryDelay: 30, retryBackoff: true })
    if (cron) await boss.schedule(name, cron, null, { tz: ZONE })
  }
  await boss.stop({ graceful: false })
  await sql
    .raw(
      `grant usage on schema ${SCHEMA} to nurijip_app;
       grant select, insert, update, delete on all tables in schema ${SCHEMA} to nurijip_app;
       grant usage on all sequences in schema ${SCHEMA} to nurijip_app;
       grant execute on all functions in schema ${SCHEMA} to nurijip_app`,
    )
    .execute(owner)
}

type Statements = ReturnType<typeof fromKysely>
/** One sender keeps what it knows of the queues; whatever it asks, it asks in the transaction of the moment. */
const now = new AsyncLocalStorage<Statements>()
const inTheTransaction: Statements = {
  executeSql: (text, values) => {
    const db = now.getStore()
    if (!db) throw new Error('a job is ordered outside a transaction')
    return db.executeSql(text, values)
  },
}
let sender: PgBoss | undefined

/** Orders a job in the act's own transaction: undone with it, never lost after it. */
export async function enqueue<D extends object>(
  tx: Tx,
  job: Pick<JobSpec<D>, 'name'>,
  data: D,
  { key, after }: { key?: string; after?: number } = {},
): Promise<void> {
  const db = fromKysely(tx)
  const boss = (sender ??= new PgBoss({ ...QUIET, db: inTheTransaction }))
  await now.run(db, () =>
    boss.send(job.name, data, {
      db,
      ...(key ? { singletonKey: key } : {}),
      ...(after ? { startAfter: after } : {}),
    }),
  )
}

export interface Workers {
  stop(): Promise<void>
}

/** Starts working. A job that fails is tried again with growing pauses, five times. */
export async function startJobs(
  connection: {
    connectionString?: string
    host?: string
    port?: number
    database?: string
    user?: string
    options?: string
  },
  specs: readonly JobSpec[],
  deps: Deps,
  onError: (error: unknown) => void,
): Promise<Workers> {
  const boss = new PgBoss({
    ...connection,
    schema: SCHEMA,
    migrate: false,
    max: 4,
    application_name: 'nurijip-jobs',
  })
  boss.on('error', onError)
  await boss.start()
  for (const spec of specs) {
    await boss.work<object>(spec.name, { pollingIntervalSeconds: 2 }, async (jobs) => {
      for (const job of jobs) await spec.run(deps, job.data ?? {})
    })
  }
  for (const { name, atStart } of specs) if (atStart) await boss.send(name, atStart)
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) }
}
