import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer, PASSWORD, type Server } from './external-server.ts'

let port = 20_000 + Math.floor(Math.random() * 20_000)
const folders: string[] = []

function serve(databaseUrl: string): {
  child: ChildProcess
  at: string
  said: () => string
  exit: Promise<number | null>
} {
  port += 1
  const folder = join(tmpdir(), `nurijip-beside-${randomUUID().slice(0, 8)}`)
  folders.push(folder)
  const child = spawn('bin/nurijip', ['serve'], {
    env: {
      ...process.env,
      NODE_ENV: '',
      SEED: 'none',
      SECRET_KEY: 'a-secret-of-the-city-0123456789abcdef',
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      PORT: String(port),
    },
  })
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  child.stderr?.on('data', (chunk) => (said += chunk))
  return {
    child,
    at: `http://127.0.0.1:${port}`,
    said: () => said,
    exit: new Promise((done) => child.once('exit', done)),
  }
}
const status = (url: string) =>
  fetch(url).then(
    (res) => res.status,
    () => 0,
  )
async function until(wanted: number, url: string) {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await status(url)) === wanted) return
    await sleep(100)
  }
  throw new Error(`${url} never answered ${wanted}`)
}

describe('with DATABASE_URL the city’s own PostgreSQL serves', () => {
  let server: Server
  beforeAll(async () => {
    server = await openServer()
    await server.query('create database town')
    await server.query('create database empty')
    await server.query(`create role guest login password '${PASSWORD}'`)
  }, 60_000)
  afterAll(async () => {
    await server?.close()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  it('two programs on one database; public pages are read by the role that may read nothing else', async () => {
    const url = server.urlOf('city', PASSWORD, 'town')
    const first = serve(url)
    await until(200, `${first.at}/readyz`)
    const second = serve(url)
    await until(200, `${second.at}/readyz`)
    for (const { at } of [first, second]) expect(await status(`${at}/petitions/kinds`)).toBe(200)
    const owned = await server.query(
      "select distinct tableowner from pg_tables where schemaname in ('petitions', 'accounts', 'credentials')",
      'town',
    )
    expect(owned).toEqual([{ tableowner: 'city' }])
    const grants = await server.query(
      "select table_name from information_schema.role_table_grants where grantee = 'nurijip_public' and table_schema = 'petitions' order by 1",
      'town',
    )
    // none of these has a column for a person
    expect(grants.map((row) => row['table_name'])).toEqual([
      'counsel_field',
      'designation_entry',
      'figure',
      'kind',
      'kind_handbook',
      'online_opening',
      'publication_choice',
      'question_entry',
      'register_correction',
      'register_entry',
      'register_holding',
      'register_photograph',
      'register_step',
    ])

    await server.kill()
    const down = await fetch(`${first.at}/petitions/new`)
    expect([down.status, down.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await status(`${first.at}/readyz`)).toBe(503)
    await server.start()
    for (const { at } of [first, second]) await until(200, `${at}/readyz`)
    expect(await status(`${first.at}/petitions/new`)).toBe(200)
    for (const { child, exit } of [first, second]) {
      child.kill('SIGTERM')
      expect(await exit).toBe(0)
    }
  }, 120_000)

  it.each([
    [
      'a wrong password',
      () => server.urlOf('city', 'wrong', 'town'),
      /DATABASE_URL: the database does not let us in/,
    ],
    [
      'a database that is not there',
      () => server.urlOf('city', PASSWORD, 'nowhere'),
      /DATABASE_URL: the database does not let us in/,
    ],
    [
      'somebody who may not make roles and schemas',
      () => server.urlOf('guest', PASSWORD, 'empty'),
      /guest|privilege|permission/,
    ],
  ])(
    '%s: one clear line, and exit code 1',
    async (_what, urlOf, line) => {
      const one = serve(urlOf())
      expect(await one.exit).toBe(1)
      expect(one.said()).toMatch(line)
      expect(one.said().trim().split('\n')).toHaveLength(1)
    },
    60_000,
  )

  it('a database newer than the program: one clear line, and exit code 1', async () => {
    await server.query(
      "insert into public.migration (name, checksum) values ('9999-of-next-year.sql', 'x')",
      'town',
    )
    const one = serve(server.urlOf('city', PASSWORD, 'town'))
    expect(await one.exit).toBe(1)
    expect(one.said()).toMatch(/9999-of-next-year|newer/)
    expect(one.said().trim().split('\n')).toHaveLength(1)
  }, 60_000)
})
