import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { systemClock } from '../kernel/clock.ts'
import { poolSettings } from '../kernel/db.ts'
import { SetupError } from '../kernel/errors.ts'
import { openFiles, virusScan } from '../kernel/files.ts'
import { pages } from '../modules/pages/index.ts'
import type { Command } from './command.ts'
import { openTown, type Town } from './open.ts'

const usage = `usage: nurijip import site FOLDER [--dry-run] [--report FOLDER] [--json]
Brings in the pages, files and old addresses of another system (docs/interfaces.md). Doing it again changes nothing.
What did not come as it was stands in FOLDER/report, or where --report says. --dry-run stores nothing else.`

const LOCK = 7_031_901

/** @article 3(2)1 what the city provides goes on under its old addresses */
export const importSiteCommand: Command = async (args, say) => {
  const asked = readArgs(args)
  if (!asked) {
    say.err(usage)
    return 2
  }
  const { folder, isDry, json, report } = asked
  const town = await openTown()
  try {
    const leave = await takeImport(town)
    try {
      const { config, seal } = town
      const files = await openFiles({ storageUrl: config.storageUrl, dataDir: config.dataDir, seal })
      const moving = {
        look: town.app,
        transact: town.transact,
        files,
        scan: virusScan(config.clamdUrl),
        clock: systemClock,
        isDry,
        leastDays: town.city.policies.leastNoticeDays,
        unreadableFiles: town.city.policies.unreadableFiles,
      }
      const moved = await pages.moveIn(moving, folder, (line) => say.err(line))
      await pages.writeMovingReport(report, moved)
      say.err(`the report is in ${report}`)
      if (json) {
        const { losses, menus: _menus, ...counts } = moved
        say.out(JSON.stringify({ ...counts, losses: losses.length }))
        return 0
      }
      const line = (of: typeof moved.pages) =>
        `new ${of.new}, changed ${of.changed}, already there ${of.there}, refused ${of.refused}`
      if (isDry) say.out('nothing stored')
      say.out(`files: ${line(moved.files)}`)
      say.out(`old addresses: ${line(moved.redirects)}`)
      say.out(`drafts ${moved.drafts}, losses ${moved.losses.length}`)
      say.out(line(moved.pages))
      return 0
    } finally {
      await leave()
    }
  } finally {
    await town.close()
  }
}

/** One import at a time, held in the database, so that it goes with the process. @throws SetupError another one runs */
async function takeImport({ connections }: Town): Promise<() => Promise<void>> {
  const client = new pg.Client(poolSettings(connections.addressOf('app')))
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${LOCK}) as mine`)
  if (rows[0]?.mine) return () => client.end()
  await client.end()
  throw new SetupError('another import of a site is running: wait for its end')
}

function readArgs(args: string[]) {
  try {
    const options = {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      report: { type: 'string' },
    } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [what, folder = '', ...more] = positionals
    if (what !== 'site' || folder === '' || more.length > 0) return undefined
    const report = values.report ?? join(folder, 'report')
    return { folder, report, isDry: values['dry-run'], json: values.json }
  } catch {
    return undefined
  }
}
