import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '../src/kernel/clock.ts'
import { readConfig } from '../src/kernel/config.ts'
import { connect } from '../src/kernel/db/connections.ts'
import { endAct } from '../src/kernel/db/end-act.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { documentOf, pages } from '../src/modules/pages/index.ts'
import { openServer, PASSWORD } from '../test/external-server.ts'
import { startSite } from './site.ts'

/**
 * `npx tsx bench/publish.ts [N]`: how long after its commit a text is on its page, in its list and on the home page, on
 * two processes that both had kept those pages.
 */
const ROUNDS = Number(process.argv[2] ?? 40)
const BY = { id: 'system:bench', from: 'bench' }
const server = await openServer()
const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'nurijip-publish-')))
await server.query('create database publish')
const url = server.urlOf('city', PASSWORD, 'publish')
const sites = []
for (const folder of folders)
  sites.push(await startSite(folder, { DATABASE_URL: url, SECRET_KEY: 'k'.repeat(40) }))
const connections = await connect(readConfig({ DATABASE_URL: url, SECRET_KEY: 'k'.repeat(40) }))
const transact = transactor(connections.open('app'), { beforeCommit: [endAct], afterCommit: [] })

const took: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const title = `게시 ${round}`
  for (const { address } of sites)
    for (const path of ['/', '/news', '/feeds/news']) await (await fetch(address + path)).text()
  const item = await transact((tx) =>
    pages.bringIn(tx, {
      section: 'news',
      type: 'news',
      departmentId: 'roads',
      provider: { ko: '담당', en: 'officer' },
      phone: '031-324-2101',
      checkedOn: systemClock.today(),
      texts: { ko: { title, document: documentOf('글') }, en: undefined },
      by: BY,
      at: systemClock.now(),
    }),
  )
  const from = performance.now()
  const seen = async (address: string, path: string) => {
    while (!(await (await fetch(address + path)).text()).includes(title)) await sleep(1)
  }
  await Promise.all(
    sites.flatMap(({ address }) =>
      ['/', '/news', '/feeds/news', `/${item.path}`].map((path) => seen(address, path)),
    ),
  )
  took.push(performance.now() - from)
}
const sorted = took.toSorted((a, b) => a - b)
const at = (share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number).toFixed(0)
process.stdout.write(
  `published → everywhere on 2 processes, ${ROUNDS} times: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (at most 1,000 wanted)\n`,
)
await connections.close()
for (const site of sites) await site.stop()
await server.close()
for (const folder of folders) rmSync(folder, { recursive: true })
