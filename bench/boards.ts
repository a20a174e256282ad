import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { newToken } from '../src/kernel/crypto.ts'
import { asCitizen, type CitizenBrowser } from '../test/citizen.ts'
import { planOf } from './plans.ts'
import { type BenchTown, townAt } from './town-at.ts'

/**
 * `npm run bench:boards [-- small large]`: 500 readers at once and 50 writers on a board of few postings and on one of
 * very many, by turns and without the page cache; p95 of both, their ratio (at most 1.5), rows and plans. The towns are
 * made once and kept in the system's folder for temporary files.
 */
const [small = 10_000, large = 1_000_000] = process.argv.slice(2).map(Number)
const [READERS, READS] = [500, 4]
const [WRITERS, WRITES] = [50, 4]
const ROUNDS = 2
/** Milliseconds that a reader looks at a page before the next, up to so many. */
const LOOKS_MS = 8_000
const CORPUS = '../shared/data/petitions.jsonl.gz'
const BOARD = 'free'
const HOST = { host: 'localhost' }

function made(n: number): string {
  const folder = join(tmpdir(), `nurijip-boards-${n}`)
  if (existsSync(join(folder, 'made'))) return folder
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const corpus = existsSync(CORPUS) ? ['--corpus', CORPUS] : []
  const env = { ...process.env, NODE_ENV: '', DATA_DIR: folder }
  execFileSync('bin/nurijip', ['load', '--postings', String(n), '--board', BOARD, ...corpus], {
    env,
    stdio: 'inherit',
  })
  mkdirSync(join(folder, 'made'))
  return folder
}

async function addressesOf(town: BenchTown): Promise<string[]> {
  const { rows } = await sql<{ id: number; posted_on: string }>`select id, posted_on from boards.posting_entry
    where board_id = ${BOARD} order by posted_on desc, id desc limit 5000`.execute(town.owner)
  const postings = rows.filter((_, n) => n % 50 === 0).map((one) => `/boards/${BOARD}/${one.id}`)
  const pages = rows
    .filter((_, n) => n % 250 === 0)
    .map((one) => `/boards/${BOARD}?before=${one.posted_on}.${one.id}`)
  return [...postings, ...pages, `/boards/${BOARD}`, '/forum', `/feeds/boards/${BOARD}`]
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0

const PLACES = [
  '공원',
  '하천',
  '도서관',
  '시장',
  '역',
  '학교',
  '골목',
  '광장',
  '정류장',
  '체육관',
  '놀이터',
  '주차장',
]
const THINGS = [
  '나무',
  '가로등',
  '의자',
  '화단',
  '안내판',
  '보도',
  '자전거',
  '음수대',
  '벽화',
  '분수',
  '그늘막',
  '우체통',
]
const DOINGS = [
  '좋아졌습니다',
  '새로 생겼습니다',
  '어두워졌습니다',
  '깨끗합니다',
  '멀어졌습니다',
  '편해졌습니다',
]
const any = (words: readonly string[]): string => words[Math.floor(Math.random() * words.length)] ?? ''
const sentence = (): string =>
  Array.from({ length: 6 }, () => `${any(PLACES)} ${any(THINGS)} ${any(DOINGS)}.`).join(' ')

let refused = 0
/** Some time into which all clients spread. */
const rest = () => new Promise((done) => setTimeout(done, Math.random() * LOOKS_MS))

async function timed(into: number[], request: () => Promise<{ statusCode: number }>): Promise<void> {
  await rest()
  const from = performance.now()
  const { statusCode } = await request()
  if (statusCode === 503) refused += 1
  else if (statusCode >= 400) throw new Error(`answered ${statusCode}`)
  into.push(performance.now() - from)
}

async function rush(
  town: BenchTown,
  addresses: readonly string[],
): Promise<{ reads: number[]; writes: number[] }> {
  const [reads, writes]: [number[], number[]] = [[], []]
  const writers: CitizenBrowser[] = []
  const run = newToken()
  for (let n = 0; n < WRITERS; n += 1)
    writers.push(
      await asCitizen(town, {
        nickname: `${run} ${n}`,
        email: `${run}${n}@example.kr`,
        person: `${run} ${n}`,
      }),
    )
  const reader = async (k: number) => {
    for (let n = 0; n < READS; n += 1) {
      const url = addresses[(k * 31 + n * 17) % addresses.length] ?? '/boards'
      await timed(reads, () => town.app.inject({ url, headers: HOST }))
    }
  }
  const writer = async (one: CitizenBrowser, k: number) => {
    for (let n = 0; n < WRITES; n += 1) {
      const form = { title: `${k} ${n}`, body: sentence(), once: newToken() }
      await timed(writes, async () => {
        const first = await one.post(`/boards/${BOARD}/new`, form)
        // who is warned of a text like this one writes it all the same
        return first.statusCode === 422
          ? one.post(`/boards/${BOARD}/new`, { ...form, advised: 'yes' })
          : first
      })
    }
  }
  await Promise.all([...Array.from({ length: READERS }, (_, k) => reader(k)), ...writers.map(writer)])
  return { reads, writes }
}

const folders = [made(small), made(large)] as const
const towns = [await townAt(folders[0]), await townAt(folders[1])] as const
const addresses = [await addressesOf(towns[0]), await addressesOf(towns[1])] as const
for (const town of towns) {
  const tables = ['boards.posting', 'boards.posting_entry', 'boards.comment_entry', 'search.document']
  for (const table of tables) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
      town.owner,
    )
    process.stdout.write(`${table} ${rows[0]?.n}  `)
  }
  console.log()
}
const taken = [0, 1].map(() => ({ reads: [] as number[], writes: [] as number[] }))
for (let round = 0; round <= ROUNDS; round += 1)
  for (const at of [0, 1] as const) {
    const { reads, writes } = await rush(towns[at], addresses[at])
    // the first round warms up
    if (round === 0) continue
    taken[at]?.reads.push(...reads)
    taken[at]?.writes.push(...writes)
  }
for (const what of ['reads', 'writes'] as const) {
  const [x, y] = [p95(taken[0]?.[what] ?? []), p95(taken[1]?.[what] ?? [])]
  console.log(
    `${what.padEnd(8)} p95 ${x.toFixed(1)} ms, ${y.toFixed(1)} ms, ratio ${(y / x).toFixed(2)} (at most 1.50)`,
  )
}
console.log(`refused because too many waited: ${refused}`)
for (const url of [`/boards/${BOARD}`, addresses[1].at(-4) ?? '', addresses[1][0] ?? '', '/forum']) {
  console.log(url)
  for (const one of await towns[1].statementsOf(() => towns[1].app.inject({ url, headers: HOST }))) {
    const plan = await planOf(towns[1], one).catch((error: Error) => error.message)
    if (plan.includes('posting') || plan.includes('comment')) console.log(`  ${plan}`)
  }
}
await Promise.all(towns.map((town) => town.close()))
