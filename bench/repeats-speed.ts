import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CompiledQuery, sql } from 'kysely'
import { readConfig } from '../src/kernel/config.ts'
import { connect } from '../src/kernel/db/connections.ts'
import { migrate } from '../src/kernel/db/migrate.ts'
import { instant } from '../src/kernel/time.ts'
import { findSimilar } from '../src/modules/boards/repeats/find-similar.ts'
import { fingerprintOf } from '../src/modules/boards/repeats/fingerprint.ts'
import { bandsOf } from '../src/modules/boards/repeats/shingles.rule.ts'
import type { Line } from './table.ts'

const AT = instant('2026-11-25T12:00:00+09:00')
const FLOOD = 100_000
const PATTERNS = 2_000
const QUERIES = 300
const WORDS =
  '가로등 보도블록 공원 버스 정류장 소음 주차 단속 도서관 하수구 신호등 체육관 어린이집 쓰레기 하천 산책로 놀이터 횡단보도 나무 먼지 축제 급식 요금 안내판 상가 아파트 골목 학교 병원 시장'.split(
    ' ',
  )
const textOf = (n: number): string =>
  Array.from({ length: 40 }, (_, at) => WORDS[(n * (at + 3) * 31 + at * at * 7 + n) % WORDS.length])
    .map((word, at) => `${word}${(n * 7 + at * 13) % 97}`)
    .join(' ')
const flooded = (n: number): string => `${textOf(0)} ${n}`

/**
 * Milliseconds of a look-up among `rows` postings of one week, 100,000 of them near-duplicates by one author and as many by
 * as many accounts. Rows are made in the database, with fingerprints of 2,000 texts and random ones for the rest.
 */
export async function repeatsSpeed(rows: number): Promise<Line[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'nurijip-repeats-'))
  chmodSync(dataDir, 0o711)
  const connections = await connect(readConfig({ DATA_DIR: dataDir, NODE_ENV: 'test' }))
  await migrate(connections.owner)
  const { owner } = connections
  const app = connections.open('app')
  await owner.transaction().execute(async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx)
    await sql`insert into boards.board (id, name_ko, name_en, says_ko, says_en, sort) values ('b', 'b', 'b', '', '', 1)`.execute(
      tx,
    )
    await sql`create temporary table pattern (n integer primary key, title text, content_hash bytea, minhash integer[], bands bigint[])`.execute(
      tx,
    )
    for (let n = 0; n < PATTERNS; n += 1) {
      const text = n < PATTERNS / 2 ? flooded(n) : textOf(n)
      const { contentHash, minhash } = fingerprintOf(text)
      await sql`insert into pattern values (${n}, ${text}, ${contentHash}, ${minhash}, ${bandsOf(minhash)})`.execute(
        tx,
      )
    }
    // the first 100,000 by one author, the next by as many, all nearly the same; the others by 50,000 authors
    await sql`insert into boards.posting (board_id, title, body, posted_on, created_at, author_kind, author_id)
      select 'b', pattern.title, 'x', '2026-11-25', now(), 'citizen', 1 from generate_series(1, ${rows}) as g (i)
      join pattern on pattern.n = case when i <= ${2 * FLOOD} then i % ${PATTERNS / 2} else ${PATTERNS / 2} + i % ${PATTERNS / 2} end`.execute(
      tx,
    )
    await sql`insert into boards.fingerprint (posting_id, at, account_id, person_key, device_key, content_hash, minhash)
      select i, ${AT}::timestamptz - (i % 190000) * interval '1 second',
        case when i <= ${FLOOD} then 1 when i <= ${2 * FLOOD} then i else 1000000 + i % 50000 end,
        decode(md5((case when i <= ${FLOOD} then 1 when i <= ${2 * FLOOD} then i else 1000000 + i % 50000 end)::text), 'hex'),
        decode(md5('d' || (i % 70000)::text), 'hex'),
        case when i <= ${2 * FLOOD} then pattern.content_hash else decode(md5('c' || i::text), 'hex') end, pattern.minhash
      from generate_series(1, ${rows}) as g (i) join pattern on pattern.n =
        case when i <= ${2 * FLOOD} then i % ${PATTERNS / 2} else ${PATTERNS / 2} + i % ${PATTERNS / 2} end`.execute(
      tx,
    )
    await sql`insert into boards.fingerprint_band (band, at, fingerprint_id)
      select distinct on (band, f.at, f.id) case when f.posting_id <= ${2 * FLOOD} then band else band + f.posting_id % 1000 end, f.at, f.id
      from boards.fingerprint f join pattern on pattern.n =
        case when f.posting_id <= ${2 * FLOOD} then f.posting_id % ${PATTERNS / 2} else ${PATTERNS / 2} + f.posting_id % ${PATTERNS / 2} end,
        unnest(pattern.bands) as band`.execute(tx)
  })
  await sql`analyze boards.fingerprint, boards.fingerprint_band, boards.posting`.execute(owner)
  const ask = async (what: string, of: (n: number) => Parameters<typeof findSimilar>[1]): Promise<Line[]> => {
    const times: number[] = []
    for (let n = 0; n < QUERIES; n += 1) {
      const from = performance.now()
      await findSimilar(app, of(n))
      if (n >= QUERIES / 10) times.push(performance.now() - from)
    }
    times.sort((a, b) => a - b)
    return [
      { what: `${what}, median`, value: times[Math.floor(times.length * 0.5)], unit: 'ms' },
      { what: `${what}, 95 of 100 (at most 20)`, value: times[Math.floor(times.length * 0.95)], unit: 'ms' },
    ]
  }
  const keyOf = async (key: string): Promise<Buffer> =>
    (await sql<{ key: Buffer }>`select decode(md5(${key}), 'hex') as key`.execute(owner)).rows[0]
      ?.key as Buffer
  const [person, device] = [await keyOf('1'), await keyOf('d7')]
  const lines = [
    ...(await ask('look-up, any author', (n) => ({
      citizenId: 1_000_000 + n,
      text: textOf(1000 + n),
      deviceHash: device,
      at: AT,
    }))),
    ...(await ask('the author of 100,000 near-duplicates', (n) => ({
      citizenId: 1,
      personHash: person,
      deviceHash: device,
      text: flooded(n),
      at: AT,
    }))),
    ...(await ask('the same text from a new account', (n) => ({
      citizenId: 9_000_000 + n,
      text: flooded(n),
      at: AT,
    }))),
  ]
  const asked: CompiledQuery[] = []
  const heard = new Proxy(app, {
    get(of, name) {
      if (name !== 'getExecutor') return Reflect.get(of, name) as unknown
      return () =>
        new Proxy(of.getExecutor(), {
          get(executor, what) {
            const value = Reflect.get(executor, what) as unknown
            if (typeof value !== 'function') return value
            return (...args: unknown[]) => {
              if (what === 'executeQuery') asked.push(args[0] as CompiledQuery)
              return value.apply(executor, args) as unknown
            }
          },
        })
    },
  })
  await findSimilar(heard, { citizenId: 1, personHash: person, deviceHash: device, text: flooded(3), at: AT })
  const [query] = asked
  if (query) {
    const plan = await owner.executeQuery<Record<string, string>>({
      ...query,
      sql: `explain (analyze, costs off, summary on) ${query.sql}`,
    })
    console.log(plan.rows.map((row) => row['QUERY PLAN']).join('\n'))
  }
  const { rows: size } = await sql<{ mb: number }>`select (pg_total_relation_size('boards.fingerprint')
    + pg_total_relation_size('boards.fingerprint_band')) / 1048576.0 as mb`.execute(owner)
  await connections.close()
  rmSync(dataDir, { recursive: true, force: true })
  return [
    { what: 'rows', value: rows, unit: '' },
    ...lines,
    { what: 'fingerprints', value: Number(size[0]?.mb), unit: 'MB' },
  ]
}
