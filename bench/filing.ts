import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { systemClock } from '../src/kernel/clock.ts'
import { readConfig } from '../src/kernel/config.ts'
import { loadKeys, newToken } from '../src/kernel/crypto.ts'
import { connect } from '../src/kernel/db/connections.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { petitions } from '../src/modules/petitions/index.ts'
import { median } from './load.ts'
import { overHttp } from './over-http.ts'
import type { Line } from './table.ts'

const PGBENCH = ['/usr/lib/postgresql/15/bin/pgbench', '/usr/bin/pgbench'].find((path) => existsSync(path))
const CLIENTS = 8
const SECONDS = 4
const ROUNDS = 3
const DRAFTS = 6_000
const ANSWERS = {
  title: '길이 파였습니다',
  body: '초등학교 앞 길이 파여 위험합니다. 고쳐 주세요.\n'.repeat(5),
  name: '김나래',
  email: 'c@example.kr',
  toldBy: 'mail',
  wantsPublication: true,
} as const

/**
 * Petitions filed in a second over HTTP, beside pgbench with the same statements on the same database. The drafts
 * are there before; each comes from an address of its own.
 */
export async function filing(address: string, dataDir: string): Promise<Line[]> {
  const connections = await connect(readConfig({ DATA_DIR: dataDir }))
  const app = connections.open('app')
  const seal = await loadKeys(app, readConfig({ DATA_DIR: dataDir }).secretKeys)
  const transact = transactor(app, { beforeCommit: [], afterCommit: [] })
  const tokens = Array.from({ length: DRAFTS }, newToken)
  await transact(async (tx) => {
    for (const token of tokens)
      await petitions.acts.saveDraft(tx, seal, {
        token,
        kindId: 'inconvenience-road',
        answers: ANSWERS,
        at: systemClock.now(),
      })
  })
  await sql`create sequence bench_filing`.execute(connections.owner)
  await sql`insert into petitions.draft select int8send(n), 'inconvenience-road', decode(repeat('ab', 494), 'hex'), now()
    from generate_series(1, 400000) n`.execute(connections.owner)
  await sql`grant usage on sequence bench_filing to nurijip_app`.execute(connections.owner)

  let n = 0
  const fileOne = async () => {
    const token = tokens[n]
    n += 1
    const citizen = overHttp(address, `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`)
    const res = await citizen.inject({
      method: 'POST',
      url: '/petitions/new/check',
      payload: '',
      headers: {
        host: new URL(address).host,
        origin: address,
        cookie: `nurijip-draft=${token}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
    if (res.headers.location !== '/petitions/new/confirmation')
      throw new Error(`not filed: ${res.statusCode}`)
  }
  const served = async (): Promise<number> => {
    const until = performance.now() + SECONDS * 1000
    const before = n
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        while (performance.now() < until && n < DRAFTS) await fileOne()
      }),
    )
    return (n - before) / SECONDS
  }
  const bare = async (): Promise<number> => {
    const args = [
      '-h',
      join(dataDir, 'postgres'),
      '-U',
      'nurijip',
      '-n',
      '-c',
      String(CLIENTS),
      '-T',
      String(SECONDS),
    ]
    const { stdout } = await promisify(execFile)(PGBENCH as string, [
      ...args,
      '-f',
      'bench/filing.sql',
      'nurijip',
    ])
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
  }
  const [ours, theirs]: number[][] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    ours?.push(await served())
    if (PGBENCH) theirs?.push(await bare())
  }
  await connections.close()
  const [a, b] = [median(ours ?? []), PGBENCH ? median(theirs ?? []) : undefined]
  return [
    { what: 'petitions filed over HTTP', value: a, unit: 'petitions/s' },
    { what: 'pgbench, same statements', value: b, unit: 'petitions/s' },
    { what: 'ratio of the two', value: b && a / b, unit: '' },
  ]
}
