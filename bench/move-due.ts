import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type City, readCityFile } from '../src/kernel/city.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { readConfig } from '../src/kernel/config.ts'
import { loadKeys, newToken } from '../src/kernel/crypto.ts'
import { connect } from '../src/kernel/db/connections.ts'
import { endAct } from '../src/kernel/db/end-act.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { addHoliday, loadCalendar } from '../src/kernel/holidays.ts'
import type { Deps } from '../src/kernel/http.ts'
import { addDays, dayOf, type LocalDate, weekday } from '../src/kernel/time.ts'
import { petitions } from '../src/modules/petitions/index.ts'
import { startSite } from './site.ts'
import { type Line, tableOf } from './table.ts'

/** `tsx bench/move-due.ts [N]`: N running petitions, a holiday is added, and the job moves their due dates. */
const N = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'nurijip-move-'))
chmodSync(folder, 0o711)
const dataDir = join(folder, 'data')
await (await startSite(dataDir)).stop()
const config = readConfig({ DATA_DIR: dataDir })
const connections = await connect(config)
const { owner } = connections
const app = connections.open('app')
const transact = transactor(app, { beforeCommit: [endAct], afterCommit: [] })
const seal = await loadKeys(app, config.secretKeys)
const city = readCityFile<City>('yongin', 'city.json')
const deps = { look: app, transact, seal, city, clock: systemClock, siteUrl: 'http://localhost' } as Deps

/** One, through the acts; all the others are like it. */
async function filed(): Promise<string> {
  const [token, at] = [newToken(), systemClock.now()]
  const answers = { title: '의자', body: '의자를 놓아 주세요.', name: '김나래', email: 'c@example.kr' }
  return transact(async (tx) => {
    const draft = { ...answers, toldBy: 'mail', wantsPublication: true } as const
    await petitions.acts.saveDraft(tx, seal, { token, kindId: 'recommendation', answers: draft, at })
    const done = await petitions.acts.filePetition(tx, deps, { token, lang: 'ko', from: 'bench', at })
    if (!done.ok) throw new Error(done.refusal)
    return done.value
  })
}
const number = await filed()
const calendar = await loadCalendar(app)
let holiday = addDays(dayOf(systemClock.now()), 3)
while ([0, 6].includes(weekday(holiday)) || calendar.holidays.has(holiday)) holiday = addDays(holiday, 1)
await sql`update petitions.petition set stage = 'processing', received_at = arrived_at, receipt_no = 'B',
  receipt_entered_at = arrived_at, department_id = 'roads', post_id = 'roads-1', due_on = ${holiday},
  due_at = now(), expires_at = now() + interval '30 days' where number = ${number}`.execute(owner)
const columns = await owner.introspection.getTables()
/** All columns of a table, some replaced: a copy for each of N numbers. */
const copies = (table: string, others: Record<string, string>) => {
  const found = columns.find((one) => one.schema === 'petitions' && one.name === table)
  const names = (found?.columns ?? []).map((one) => one.name)
  const key = table === 'petition' ? 'number' : 'petition_number'
  const values = names.map((name) => others[name] ?? `"${name}"`)
  return sql
    .raw(
      `insert into petitions.${table} (${names.map((one) => `"${one}"`).join(', ')})
       select ${values.join(', ')} from petitions.${table}, generate_series(1, ${N - 1}) n
       where ${key} = '${number}'`,
    )
    .execute(owner)
}
const next = `'2099-' || lpad(n::text, 6, '0')`
await copies('petition', { number: next, receipt_no: `'B' || n` })
await copies('petitioner', { petition_number: next })
await copies('move', { petition_number: next })
// as it was promised before the holiday was known
const job = petitions.jobs.find((one) => one.name === 'petitions.move-due')
if (!job) throw new Error('no such job')
const { rows } = await sql<{ on: LocalDate }>`select due_on as on from petitions.petition limit 1`.execute(
  owner,
)
const [before] = rows
await owner
  .transaction()
  .execute((tx) =>
    addHoliday(tx, { day: holiday, name: '임시공휴일', by: { id: 'system:bench', from: 'bench' } }),
  )
const from = performance.now()
await job.run(deps, { day: holiday, name: '임시공휴일' })
const seconds = (performance.now() - from) / 1000
const told = await owner
  .selectFrom('petitions.move')
  .select((eb) => eb.fn.countAll<number>().as('n'))
  .where('act', '=', 'move-due')
  .executeTakeFirstOrThrow()
const lines: Line[] = [
  { what: 'running petitions', value: N, unit: '' },
  { what: `moved by a holiday on ${holiday}, promised ${before?.on ?? ''}`, value: told.n, unit: '' },
  { what: 'time (at most 60 for 10,000)', value: seconds, unit: 's' },
  { what: 'for one petition', value: (seconds * 1000) / N, unit: 'ms' },
  { what: `load of the machine, of ${cpus().length} cores`, value: loadavg()[0], unit: '' },
]
console.log(process.argv.includes('--json') ? JSON.stringify(lines, null, 2) : tableOf(lines))
await connections.close()
rmSync(folder, { recursive: true, force: true })
