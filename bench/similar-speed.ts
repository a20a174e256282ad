import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { readConfig } from '../src/kernel/config.ts'
import { loadKeys } from '../src/kernel/crypto.ts'
import { connect } from '../src/kernel/db/connections.ts'
import { migrate } from '../src/kernel/db/migrate.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { localDate } from '../src/kernel/time.ts'
import { findSimilar } from '../src/modules/petitions/similar/find-similar.ts'
import { reckonShares } from '../src/modules/petitions/similar/similar.store.ts'
import { textPairs } from '../src/modules/petitions/similar/text-pairs.ts'
import type { Line } from './table.ts'

const CASES = 100_000
const AT_ONCE = 2_000
const QUERIES = 300
/** Of the long texts of a national board as much as people write to a city. */
const WRITTEN = 300

const numberOf = (n: number) => `2020-${String(n).padStart(6, '0')}`

/** Milliseconds of a search among 100,000 answered petitions, each made of pieces of two of the texts. */
export async function similarSpeed(texts: readonly { title: string; content: string }[]): Promise<Line[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'nurijip-similar-'))
  chmodSync(dataDir, 0o711)
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: 'test' })
  const connections = await connect(config)
  await migrate(connections.owner)
  const app = connections.open('app')
  const seal = await loadKeys(app, config.secretKeys)
  const { owner } = connections
  await sql`insert into petitions.kind (id, category, name_ko, name_en, says_ko, says_en, basis_ko, basis_en,
    department_id, period_unit, period_n, needs_identity, needs_attachment, is_published, sort)
    values ('k', 'everyday', 'k', 'k', '', '', '', '', 'd', 'days', 3, false, false, true, 1)`.execute(owner)
  await sql`insert into petitions.petition (number, kind_id, stage, lang, title, body, wants_publication, period_unit,
    period_n, arrived_at) select '2020-' || lpad(n::text, 6, '0'), 'k', 'decided', 'ko', '', '', true, 'days', 3, now()
    from generate_series(1, ${CASES}) n`.execute(owner)
  await sql`insert into petitions.register_entry (number, kind_id, public_title, public_text, stage, received_on)
    select number, 'k', 't', 't', 'decided', '2020-01-01' from petitions.petition`.execute(owner)
  await sql`drop index petitions.similar_answered, petitions.similar_open`.execute(owner)
  const pick = (n: number) => texts[(n * 7919) % texts.length] as { title: string; content: string }
  const piece = (n: number, of: string) => {
    const from = (n * 104_729) % Math.max(1, of.length - WRITTEN)
    return of.slice(from, from + WRITTEN)
  }
  const textOf = (n: number) => ({
    title: pick(n).title,
    body: piece(n, pick(n).content) + piece(n + 1, pick(n * 3 + 1).content),
  })
  for (let from = 1; from <= CASES; from += AT_ONCE) {
    const rows = Array.from({ length: AT_ONCE }, (_, at) => ({
      petition_number: numberOf(from + at),
      pairs: [...textPairs(seal, textOf(from + at)).all],
      arrived_on: localDate('2020-01-01'),
      answered_on: localDate('2020-01-02'),
    }))
    await owner.insertInto('petitions.similar_text').values(rows).execute()
  }
  // longer than a statement of the program may take
  await owner.transaction().execute(async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx)
    await sql`create index on petitions.similar_text using gin (pairs) where answered_on is not null`.execute(
      tx,
    )
  })
  await sql`analyze`.execute(owner)
  const reckoning = performance.now()
  await transactor(app, { beforeCommit: [], afterCommit: [] })(reckonShares)
  const reckoned = performance.now() - reckoning
  const times: number[] = []
  for (let n = 0; n < QUERIES; n += 1) {
    const text = { number: 'none', ...textOf(CASES + 17 * n) }
    const from = performance.now()
    await findSimilar(app, seal, text, 'answered')
    if (n >= QUERIES / 10) times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  await connections.close()
  rmSync(dataDir, { recursive: true, force: true })
  const at = (share: number) => times[Math.floor(times.length * share)]
  return [
    { what: `similar among ${CASES}, median (at most 20)`, value: at(0.5), unit: 'ms' },
    { what: 'similar, 95 of 100', value: at(0.95), unit: 'ms' },
    { what: 'shares of pairs reckoned anew', value: reckoned, unit: 'ms' },
  ]
}
