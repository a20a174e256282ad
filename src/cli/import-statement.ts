import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { systemClock } from '../kernel/clock.ts'
import { petitions } from '../modules/petitions/index.ts'
import type { Command } from './command.ts'
import { openTown } from './open.ts'

const usage = `usage: nurijip import statement FILE --layout LAYOUT [--json]
Brings in a statement of the city's account: CSV, UTF-8 or CP949. A line that is known changes nothing.`

const FILE_SAYS = {
  empty: 'it has no lines',
  'not-csv': 'it is no CSV',
  columns: 'the titles of this layout are not in it',
  'too-many': 'it has more than 5,000 lines',
  encoding: 'it is neither UTF-8 nor CP949',
} as const
const LINE_SAYS = {
  'no-time': 'no readable day and time',
  'no-amount': 'no readable amount',
  'no-balance': 'no readable balance',
  'no-direction': 'neither in nor out',
} as const

/** @article 9(2) payments are confirmed from the bank's statement */
export const importStatementCommand: Command = async (args, say) => {
  const asked = readArgs(args)
  if (!asked) {
    say.err(usage)
    return 2
  }
  const { file, layout: id, json } = asked
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error.code ?? 'unreadable')
  if (typeof bytes === 'string') {
    say.err(`nurijip import: ${file} cannot be read (${bytes})`)
    return 1
  }
  const town = await openTown()
  try {
    const { statements } = petitions
    const layouts = statements.layoutsOf(town.city)
    const layout = layouts.find((one) => one.id === id)
    if (!layout) {
      say.err(`nurijip import: there is no layout ${id}; there is ${layouts.map((one) => one.id).join(', ')}`)
      return 1
    }
    const text = statements.decode(bytes)
    const read = text.ok ? statements.read(layout, text.value) : text
    if (!read.ok) {
      const { file: fault, lines } = read.refusal
      for (const one of lines) say.err(`line ${one.line}: ${LINE_SAYS[one.fault]}`)
      say.err(
        `nurijip import: nothing imported: ${fault ? FILE_SAYS[fault] : `${lines.length} lines refused`}`,
      )
      return 1
    }
    const mailing = { seal: town.seal, siteUrl: town.config.siteUrl, city: town.city }
    const by = { id: 'system:import', from: 'cli' }
    const statement = { layout: id, lines: read.value, by, at: systemClock.now() }
    const { fresh, known, matched } = await town.transact((tx) =>
      statements.importStatement(tx, mailing, statement),
    )
    if (json) say.out(JSON.stringify({ new: fresh, known, matched, refused: 0 }))
    else say.out(`new ${fresh}, known ${known}, matched ${matched}`)
    return 0
  } finally {
    await town.close()
  }
}

function readArgs(args: string[]): { file: string; layout: string; json: boolean } | undefined {
  try {
    const options = { layout: { type: 'string' }, json: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [what, file = '', ...more] = positionals
    const { layout = '', json } = values
    return what === 'statement' && file && layout && more.length === 0 ? { file, layout, json } : undefined
  } catch {
    return undefined
  }
}
