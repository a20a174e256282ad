import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readConfig } from '../src/kernel/config.ts'
import { connect } from '../src/kernel/db/connections.ts'
import { endAct } from '../src/kernel/db/end-act.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { openServer, PASSWORD } from '../test/external-server.ts'
import { type Site, startSite } from './site.ts'

const SECRET_KEY = 'k'.repeat(40)

/** Two processes on one database of a server of their own, and acts beside them. */
export async function openTwoSites() {
  const server = await openServer()
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'nurijip-two-')))
  await server.query('create database two')
  const DATABASE_URL = server.urlOf('city', PASSWORD, 'two')
  const sites: Site[] = []
  for (const folder of folders) sites.push(await startSite(folder, { DATABASE_URL, SECRET_KEY }))
  const config = readConfig({ DATABASE_URL, SECRET_KEY })
  const connections = await connect(config)
  const app = connections.open('app')
  return {
    config,
    app,
    transact: transactor(app, { beforeCommit: [endAct], afterCommit: [] }),
    /** Reads each page on both, so that both keep it. */
    async visit(paths: readonly string[]) {
      for (const { address } of sites) for (const path of paths) await (await fetch(address + path)).text()
    },
    /** Milliseconds until each page says what is expected, on both. */
    async untilShown(paths: readonly string[], isSo: (page: string) => boolean): Promise<number> {
      const from = performance.now()
      const seen = async (address: string, path: string) => {
        while (!isSo(await (await fetch(address + path)).text())) await sleep(1)
      }
      await Promise.all(sites.flatMap(({ address }) => paths.map((path) => seen(address, path))))
      return performance.now() - from
    },
    async close() {
      await connections.close()
      for (const site of sites) await site.stop()
      await server.close()
      for (const folder of folders) rmSync(folder, { recursive: true })
    },
  }
}

/** Median, 95th percentile and the most of times in milliseconds, in words. */
export function timesOf(took: readonly number[]): string {
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number).toFixed(0)
  return `${took.length} times: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (at most 1,000 wanted)\n`
}
