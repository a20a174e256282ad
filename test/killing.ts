import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Browser } from './cookies.ts'
import type { Town } from './town.ts'

/** A form as it is sent by somebody, and the rows that it writes, all of them or none. */
export interface Act {
  readonly url: string
  readonly form: Record<string, string>
  /** `GET` where a browser comes back from elsewhere; else what is sent is posted. */
  readonly method?: 'GET'
  readonly jar: Browser['jar']
  /** Rows that are more afterwards, by table. */
  readonly writes: Readonly<Record<string, number>>
  /** Tables that are written before, in a transaction of their own. */
  readonly noted?: readonly string[]
}
interface Served {
  readonly child: ChildProcess
  readonly address: string
}
/**
 * A process that serves a town and is killed: before an act's commit, while it waits for the head of the chain, or after
 * it, before its answer leaves. Its clock stands at `now`.
 */
export function killingOf(town: Town, now: string) {
  let serving: Served | undefined

  /** The process that serves: what the last kill left is followed by another. */
  async function serve(): Promise<Served> {
    if (serving) return serving
    const { host, database } = town.at
    const args = ['--import', 'tsx', 'test/acts-server.ts', host, database, now]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const address = await new Promise<string>((found, failed) => {
      child.stdout?.once('data', (bytes: Buffer) => found(bytes.toString().trim()))
      child.once('exit', () => failed(new Error('the server ended')))
    })
    serving = { child, address }
    return serving
  }
  /** @returns the status, 0 where no answer came */
  const send = (
    address: string,
    { url, form, jar, method }: Act,
    more: Record<string, string> = {},
  ): Promise<number> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { origin: address, cookie, ...more }
    const sent = method ? { method } : { method: 'POST', body: new URLSearchParams(form) }
    return fetch(`${address}${url}`, { ...sent, headers, redirect: 'manual' }).then(
      (res) => res.status,
      () => 0,
    )
  }
  async function kill(child: ChildProcess): Promise<void> {
    serving = undefined
    const left = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await left
  }

  /** Connections of the serving role that are in a transaction, and whether they wait for a lock. */
  async function underWay(): Promise<{ waits: boolean }[]> {
    const { rows } = await sql<{ waits: boolean }>`
      select wait_event_type = 'Lock' as waits from pg_stat_activity
      where datname = ${town.at.database} and usename = 'nurijip_app' and state in ('active', 'idle in transaction')`.execute(
      town.db,
    )
    return rows
  }
  async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 500; tries += 1) {
      if (await holds()) return
      await sleep(20)
    }
    throw new Error(`never: ${what}`)
  }

  /** Every table but those of attempts and jobs, with the number of its rows and what is in them. */
  async function everything(
    but: readonly string[] = [],
  ): Promise<Map<string, { rows: number; content: string }>> {
    const { rows: tables } = await sql<{ name: string }>`
      select schemaname || '.' || tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'pgboss') and tablename <> 'attempt'`.execute(
      town.db,
    )
    const all = new Map<string, { rows: number; content: string }>()
    for (const { name } of tables.filter((one) => !but.includes(one.name))) {
      const { rows } = await sql<{ n: number; content: string }>`
        select count(*)::int as n, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as content
        from ${sql.table(name)} as t`.execute(town.db)
      all.set(name, { rows: rows[0]?.n ?? 0, content: rows[0]?.content ?? '' })
    }
    return all
  }
  /** What an act wrote, of the tables that are asked about. */
  async function written(before: Awaited<ReturnType<typeof everything>>, { writes }: Act) {
    const after = await everything()
    return Object.fromEntries(
      Object.keys(writes).map((name) => [name, (after.get(name)?.rows ?? 0) - (before.get(name)?.rows ?? 0)]),
    )
  }

  /** The act has written everything and waits for the head of the chain, which is locked last; then its process dies. */
  async function killBeforeCommit(act: Act): Promise<{ status: number }> {
    const { child, address } = await serve()
    let answered: Promise<number> | undefined
    await town.db.transaction().execute(async (holding) => {
      await sql`select from audit.head for update`.execute(holding)
      answered = send(address, act)
      await until('the act waits for the chain', async () => (await underWay()).some((one) => one.waits))
      await kill(child)
    })
    await until('the dead connection is gone', async () => (await underWay()).length === 0)
    return { status: (await answered) ?? 0 }
  }
  /** The act is committed and its answer never leaves the process, which dies. */
  async function killBeforeAnswer(act: Act): Promise<{ status: number }> {
    const { child, address } = await serve()
    const events = () => sql<{ id: string }>`select id from audit.head`.execute(town.db)
    const before = (await events()).rows[0]?.id
    const answered = send(address, act, { mute: 'yes' })
    await until('the act is committed', async () => (await events()).rows[0]?.id !== before)
    await until('nothing is under way', async () => (await underWay()).length === 0)
    await kill(child)
    return { status: await answered }
  }

  return {
    serve,
    send,
    kill,
    underWay,
    until,
    everything,
    written,
    killBeforeCommit,
    killBeforeAnswer,
    /** Ends the process that serves, if one does. */
    end: async () => (serving ? kill(serving.child) : undefined),
  }
}
export type Killing = ReturnType<typeof killingOf>
