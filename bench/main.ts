import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clock } from './clock.ts'
import { filing } from './filing.ts'
import { pages } from './pages.ts'
import { memoryOf, startSite } from './site.ts'
import { type Line, tableOf } from './table.ts'

/** `npm run bench [-- --json]`: what the program takes and gives, as figures and ratios of one run. */
const folder = mkdtempSync(join(tmpdir(), 'nurijip-bench-'))
// PostgreSQL's own account passes through it
chmodSync(folder, 0o711)
const dataDir = join(folder, 'data')
const lines: Line[] = []
const first = await startSite(dataDir)
await first.stop()
// no mail server answers: letters wait in the outbox, as their delivery is no part of a filing
const site = await startSite(dataDir, { TRUSTED_PROXIES: '127.0.0.1', SMTP_URL: 'smtp://127.0.0.1:9' })
lines.push(
  { what: 'first start, empty folder, to the first page', value: first.startedInMs, unit: 'ms' },
  { what: 'second start (at most 3000)', value: site.startedInMs, unit: 'ms' },
  { what: 'memory after the start', value: memoryOf(site.pid), unit: 'MB' },
)
lines.push(...(await pages(site.address)))
lines.push(...(await filing(site.address, dataDir)))
lines.push({ what: 'memory after all of it', value: memoryOf(site.pid), unit: 'MB' })
await site.stop()
lines.push(...clock())
rmSync(folder, { recursive: true, force: true })
console.log(process.argv.includes('--json') ? JSON.stringify(lines, null, 2) : tableOf(lines))
