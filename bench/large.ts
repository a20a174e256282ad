import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { asPost } from '../test/staff.ts'
import { planOf } from './plans.ts'
import { type BenchTown, townAt } from './town-at.ts'

/**
 * `npm run bench:large [-- small large]`: the same requests to a town with few petitions and to one with many, by
 * turns; p95 of both, their ratio, the rows of each table and the plans of the statements. The towns are made once
 * and kept in the system's folder for temporary files.
 */
const [small = 10_000, large = 1_000_000] = process.argv.slice(2).map(Number)
const ROUNDS = 300
const CORPUS = '../shared/data/petitions.jsonl.gz'

function made(n: number): string {
  const folder = join(tmpdir(), `nurijip-bench-${n}`)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const corpus = existsSync(CORPUS) ? ['--corpus', CORPUS] : []
  const env = { ...process.env, NODE_ENV: '', DATA_DIR: folder }
  execFileSync('bin/nurijip', ['load', '--petitions', String(n), ...corpus], { env, stdio: 'inherit' })
  return folder
}

type Request = (n: number) => Promise<{ statusCode: number }>
async function requestsTo(town: BenchTown): Promise<Record<string, Request>> {
  const officer = await asPost(town, 'roads-1')
  const desk = await asPost(town, 'civil-affairs-desk-1')
  const head = await asPost(town, 'roads-head')
  const { rows } = await sql<{ number: string }>`select number from petitions.register_entry
    order by received_on desc, number desc limit 1000`.execute(town.owner)
  const numberAt = (n: number) => rows[(n * 37) % rows.length]?.number ?? ''
  const get = (url: string) => town.app.inject({ url, headers: { host: 'localhost' } })
  return {
    'worklist of a department': () => officer.get('/office?view=department'),
    'worklist, overdue': () => officer.get('/office?view=department&due=overdue'),
    'worklist of the desk': () => desk.get('/office?view=desk'),
    'what waits for a signature': () => head.get('/office/approvals'),
    'fees of the desk': () => desk.get('/office/payments'),
    'a petition on the desk': (n) => desk.get(`/office/petitions/${numberAt(n)}`),
    'figures of the office': () => head.get('/office/statistics'),
    'register, first page': () => get('/petitions'),
    'register, answered ones': () => get('/petitions?state=done'),
    'register, one kind': () => get('/petitions?kind=inconvenience-road'),
    'register, far back': () => get('/petitions?before=2025-09-01.2025-050000'),
    'register, one petition': (n) => get(`/petitions/${numberAt(n)}`),
    'look-up with number and password': (n) =>
      town.app.inject({
        method: 'POST',
        url: '/petitions/lookup',
        remoteAddress: `10.${n >> 8}.${n & 255}.1`,
        headers: {
          host: 'localhost',
          origin: 'http://localhost',
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: `number=${numberAt(n)}&password=not-the-one`,
      }),
  }
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] as number

async function timed(request: Request, n: number): Promise<number> {
  const from = performance.now()
  const { statusCode } = await request(n)
  if (statusCode >= 400 && statusCode !== 422) throw new Error(`answered ${statusCode}`)
  return performance.now() - from
}

const folders = [made(small), made(large)] as const
const towns = [await townAt(folders[0]), await townAt(folders[1])] as const
const [few, many] = [await requestsTo(towns[0]), await requestsTo(towns[1])]

for (const town of towns) {
  const tables = ['petitions.petition', 'petitions.move', 'petitions.register_entry', 'search.document']
  const counts = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
        town.owner,
      )
      return `${table} ${rows[0]?.n}`
    }),
  )
  console.log(counts.join(', '))
}

for (const what of Object.keys(few)) {
  const [a, b] = [few[what] as Request, many[what] as Request]
  const [ofA, ofB]: number[][] = [[], []]
  for (let n = 0; n < 20; n += 1) await Promise.all([timed(a, n), timed(b, n)])
  for (let n = 20; n < ROUNDS + 20; n += 1) {
    ofA?.push(await timed(a, n))
    ofB?.push(await timed(b, n))
  }
  const [x, y] = [p95(ofA ?? []), p95(ofB ?? [])]
  console.log(`\n${what.padEnd(36)} p95 ${x.toFixed(2)} ms, ${y.toFixed(2)} ms, ratio ${(y / x).toFixed(2)}`)
  const statements = await towns[1].statementsOf(() => b(1))
  for (const one of statements) {
    const plan = await planOf(towns[1], one).catch((error: Error) => error.message)
    if (/petition|register|search/.test(plan)) console.log(`  ${plan}`)
  }
}
await Promise.all(towns.map((town) => town.close()))
