import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { AppDeps } from '../src/app.ts'
import { type City, readCityFile } from '../src/kernel/city.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { readConfig } from '../src/kernel/config.ts'
import { connect } from '../src/kernel/db/connections.ts'
import { endAct } from '../src/kernel/db/end-act.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { SUBMITTED, WRITTEN } from '../test/answering.ts'
import { browserOf } from '../test/cookies.ts'
import { fillIn } from '../test/filing.ts'
import { asPost } from '../test/staff.ts'
import { overHttp } from './over-http.ts'
import { startSite } from './site.ts'

/**
 * `npm run bench:soak [-- seconds]`: twenty officers decide and 200 citizens file at once, every act sent twice in
 * the same moment. What was told is then compared with what is kept, and the chain reckoned anew.
 */
const seconds = Number(process.argv[2] ?? 60)
const [OFFICERS, CITIZENS] = [20, 200]
const CORPUS = '../shared/data/petitions.jsonl.gz'
const folder = mkdtempSync(join(tmpdir(), 'nurijip-soak-'))
chmodSync(folder, 0o711)
const dataDir = join(folder, 'data')
const env = { ...process.env, NODE_ENV: '', DATA_DIR: dataDir }
const corpus = existsSync(CORPUS) ? ['--corpus', CORPUS] : []
execFileSync('bin/nurijip', ['load', '--petitions', '3000', ...corpus], { env, stdio: 'inherit' })

const site = await startSite(dataDir, { TRUSTED_PROXIES: '127.0.0.1' })
const config = readConfig({ DATA_DIR: dataDir })
const connections = await connect(config)
const look = connections.open('app')
const transact = transactor(look, { beforeCommit: [endAct], afterCommit: [] })
const city = readCityFile<City>(config.city, 'city.json')
const deps = { look, transact, clock: systemClock, city } as unknown as AppDeps

const { rows: posts } = await sql<{ id: string; head: string }>`
  select p.id, (select h.id from departments.post h join departments.post_right r on r.post_id = h.id
      where h.department_id = p.department_id and r."right" = 'petition-approve' and r.revoked_at is null limit 1) as head
  from departments.post p join departments.post_right r on r.post_id = p.id
  where r."right" = 'petition-handle' and r.revoked_at is null and p.closed_on is null
    and exists (select from petitions.petition c where c.post_id = p.id) order by p.id`.execute(
  connections.owner,
)
const heads = [...new Set(posts.flatMap((one) => one.head ?? []))].slice(0, OFFICERS / 2)
const writers = posts.filter((one) => heads.includes(one.head)).slice(0, OFFICERS - heads.length)

const count = async (act: string): Promise<number> => {
  const { rows } = await sql<{ n: string }>`select count(*) as n from petitions.move
    where act = ${act}`.execute(connections.owner)
  return Number(rows[0]?.n)
}
const counted = async () => ({
  filed: await count('file'),
  submitted: await count('submit-answer'),
  approved: await count('approve-answer'),
})
const before = await counted()
const told = { submitted: 0, approved: 0, filed: 0, refused: 0 }
const numbers: string[] = []
const faults = new Map<string, number>()
const waits: number[] = []
const fault = (what: string) => faults.set(what, (faults.get(what) ?? 0) + 1)
const until = performance.now() + seconds * 1000
const isTime = () => performance.now() < until
type Sent = { statusCode: number }
async function timed<T extends Sent>(what: string, sent: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const res = await sent()
  waits.push(performance.now() - from)
  if (res.statusCode >= 500 || res.statusCode === 429) fault(`${what}: ${res.statusCode}`)
  return res
}
/** Twice in the same moment: one is carried out, never two. */
async function twice(what: 'submitted' | 'approved', send: () => Promise<Sent>): Promise<void> {
  const both = await Promise.all([timed(what, send), timed(what, send)])
  const done = both.filter((one) => one.statusCode === 303).length
  told[what] += done
  told.refused += both.length - done
  if (done > 1) fault(`${what}: done twice`)
}

async function write(postId: string, at: number) {
  const officer = await asPost({ deps, app: overHttp(site.address, `10.9.0.${at}`) }, postId)
  const done = new Set<string>()
  for (let page = 1; isTime(); page += 1) {
    const list = (await timed('worklist', () => officer.get(`/office?view=mine&page=${page}`))).body
    const found = [...list.matchAll(/\/office\/petitions\/(\d{4}-\d{6})"/g)].map((one) => one[1] as string)
    if (found.length === 0) return
    for (const number of found.filter((one) => !done.has(one))) {
      if (!isTime()) return
      done.add(number)
      const shown = (await timed('case', () => officer.get(`/office/petitions/${number}`))).body
      const version = /name="version" value="(\d+)"/.exec(shown)?.[1] ?? ''
      const form = { version, ...WRITTEN, ...SUBMITTED }
      await twice('submitted', () => officer.post(`/office/petitions/${number}/answer`, form))
    }
  }
}

async function approve(postId: string, at: number) {
  const head = await asPost({ deps, app: overHttp(site.address, `10.9.1.${at}`) }, postId)
  while (isTime()) {
    const list = (await timed('approvals', () => head.get('/office/approvals'))).body
    const found = [...list.matchAll(/name="pick-(\d{4}-\d{6})"[^>]*value="(\d+)"/g)].slice(0, 10)
    // one that waits alone has nothing to pick
    const alone =
      /action="\/office\/approvals\/(\d{4}-\d{6})\/approval".*?name="version" value="(\d+)"/s.exec(list)
    if (found.length === 0 && alone) found.push(alone)
    if (found.length === 0) await new Promise((wake) => setTimeout(wake, 500))
    for (const [, number, version = ''] of found) {
      if (!isTime()) return
      await twice('approved', () => head.post(`/office/approvals/${number}/approval`, { version }))
    }
  }
}

async function file(at: number) {
  for (let n = 0; isTime(); n += 1) {
    const from = `10.${100 + (n >> 8)}.${n & 255}.${at}`
    const citizen = browserOf(overHttp(site.address, from))
    await timed('form', () => citizen.get('/petitions/new'))
    await timed('filling in', () => fillIn(citizen, { details: { place: '금학로 12 앞' } }))
    const send = () => timed('filing', () => citizen.post('/petitions/new/check', {}))
    await Promise.all([send(), send()])
    const page = await timed('confirmation', () => citizen.get('/petitions/new/confirmation'))
    const number = /\d{4}-\d{6}/.exec(page.body)?.[0]
    if (page.statusCode !== 200 || number === undefined) fault(`confirmation: ${page.statusCode}`)
    else numbers.push(number)
  }
}

await Promise.all([
  ...writers.map((one, at) => write(one.id, at)),
  ...heads.map((one, at) => approve(one, at)),
  ...Array.from({ length: CITIZENS }, (_, at) => file(at)),
])

told.filed = numbers.length
const after = await counted()
const kept = {
  filed: after.filed - before.filed,
  submitted: after.submitted - before.submitted,
  approved: after.approved - before.approved,
}
const lost = await sql<{ n: string }>`select count(*) as n from unnest(${numbers}::text[]) told
  where not exists (select from petitions.petition p where p.number = told)`.execute(connections.owner)
const doubled = numbers.length - new Set(numbers).size
const p95 = waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0
await connections.close()
await site.stop()
const chain = execFileSync('bin/nurijip', ['verify'], {
  env,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
})
rmSync(folder, { recursive: true, force: true })

console.log(`${writers.length} writers, ${heads.length} heads, ${CITIZENS} citizens, ${seconds} s`)
console.log(`told ${JSON.stringify(told)}\nkept ${JSON.stringify(kept)}`)
console.log(
  `lost ${lost.rows[0]?.n}, given twice ${doubled}, answers ${waits.length}, p95 ${p95.toFixed(0)} ms`,
)
console.log(`faults ${JSON.stringify(Object.fromEntries(faults))}\n${chain.trim()}`)
const isWhole =
  faults.size === 0 &&
  doubled === 0 &&
  Number(lost.rows[0]?.n) === 0 &&
  (['filed', 'submitted', 'approved'] as const).every((one) => told[one] === kept[one] && kept[one] > 0)
process.exitCode = isWhole ? 0 : 1
