import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { systemClock } from '../kernel/clock.ts'
import { SetupError } from '../kernel/errors.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { type LocalDate, localDate } from '../kernel/time.ts'
import { boards, type ImportedPosting } from '../modules/boards/index.ts'
import { importSiteCommand } from './import-site.ts'
import { importStatementCommand } from './import-statement.ts'
import type { Command, Say } from './command.ts'
import { openTown, type Town } from './open.ts'

const usage = `usage: nurijip import postings|petitions FILE.jsonl[.gz] --board BOARD [--json]
Loads postings, or petitions as another system published them, into a board, keyed by each line's id. Loading them again changes nothing.
       nurijip import statement FILE --layout LAYOUT [--json]
Brings in a statement of the city's account.
       nurijip import site FOLDER [--dry-run] [--report FOLDER] [--json]
Brings in the pages, files and old addresses of another system.`

const BATCH = 200
const WHAT = ['postings', 'petitions']
const ID_LENGTH = 200
const NO_POSTING = 'not a posting with an id, a title and a content'
const BY = { id: 'system:import', from: 'cli' }

interface Counts {
  new: number
  there: number
  refused: number
}

export const importCommand: Command = async (args, say) => {
  if (args.includes('--help')) {
    say.out(usage)
    return 0
  }
  if (args[0] === 'site') return importSiteCommand(args, say)
  if (args.includes('statement')) return importStatementCommand(args, say)
  const asked = readArgs(args)
  if (!asked) {
    say.err(usage)
    return 2
  }
  const { file, board, json } = asked
  await readThrough(file)
  const town = await openTown()
  try {
    if (!(await boards.has(town.app, board))) {
      say.err(`nurijip import: there is no board ${board}`)
      return 1
    }
    const counts = await load(town, file, board, say)
    if (json)
      say.out(JSON.stringify({ new: counts.new, alreadyThere: counts.there, refused: counts.refused }))
    else say.out(`new ${counts.new}, already there ${counts.there}, refused ${counts.refused}`)
    return 0
  } finally {
    await town.close()
  }
}

/** `--board` may stand before or after FILE. */
function readArgs(args: string[]): { file: string; board: string; json: boolean } | undefined {
  try {
    const options = { board: { type: 'string' }, json: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [what, file = '', ...more] = positionals
    const { board = '', json } = values
    return WHAT.includes(what ?? '') && file && board && more.length === 0 ? { file, board, json } : undefined
  } catch {
    return undefined
  }
}

async function load(town: Town, file: string, boardId: string, say: Say): Promise<Counts> {
  const counts: Counts = { new: 0, there: 0, refused: 0 }
  let batch: ImportedPosting[] = []
  const flush = async () => {
    if (batch.length === 0) return
    const postings = batch
    batch = []
    const fresh = await town.transact((tx) =>
      boards.importPostings(tx, { boardId, postings, by: BY, at: systemClock.now() }),
    )
    counts.new += fresh
    counts.there += postings.length - fresh
    say.err(`${counts.new + counts.there} loaded`)
  }
  let number = 0
  for await (const line of linesOf(file)) {
    number += 1
    if (line.trim() === '') continue
    const posting = readPosting(line)
    if (posting.ok) batch.push(posting.value)
    else {
      counts.refused += 1
      say.err(`line ${number}: ${posting.refusal}`)
    }
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return counts
}

/**
 * Lines end at \n alone: JSON lets U+2028 and U+2029 stand raw within a text.
 * The decoder takes a byte order mark off the beginning.
 */
async function* linesOf(file: string): AsyncGenerator<string> {
  const utf8 = new TextDecoder()
  let begun = ''
  for await (const chunk of bytesOf(file)) {
    const [first = '', ...more] = utf8.decode(chunk, { stream: true }).split('\n')
    const lines = [begun + first, ...more]
    begun = lines.pop() ?? ''
    yield* lines
  }
  yield begun + utf8.decode()
}

/**
 * Reads to the end before anything is loaded, so that nothing of a damaged file is. A pipe can be read only once.
 *
 * @throws SetupError it cannot be read to its end
 */
async function readThrough(file: string): Promise<void> {
  const about = await stat(file).catch((error) => unreadable(file, error))
  if (!about.isFile() && !about.isDirectory()) return
  for await (const _ of bytesOf(file));
}

async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  const bytes = createReadStream(file)
  try {
    yield* file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => undefined) : bytes
  } catch (error) {
    unreadable(file, error)
  }
}

const UNREADABLE: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `there is no file ${file}`,
  ENOTDIR: (file) => `there is no file ${file}`,
  EISDIR: (file) => `${file} is a folder, not a file`,
  EACCES: (file) => `${file} may not be read by this account`,
  Z_BUF_ERROR: (file) => `${file} is cut off: its gzip data breaks off before the end`,
  Z_DATA_ERROR: (file) => `${file} is damaged or not gzip`,
}

function unreadable(file: string, error: unknown): never {
  const { code = '', message } = error as NodeJS.ErrnoException
  throw new SetupError(UNREADABLE[code]?.(file) ?? `${file} cannot be read: ${message}`)
}

/** PostgreSQL keeps no NUL: it becomes U+FFFD, as a lone surrogate does. */
const kept = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed()

function readPosting(line: string): Result<ImportedPosting, string> {
  let fields: Record<string, unknown>
  try {
    fields = Object(JSON.parse(line)) as Record<string, unknown>
  } catch {
    return refuse(NO_POSTING)
  }
  const { id, title, content, begin } = fields
  if ((typeof id !== 'string' && typeof id !== 'number') || String(id) === '') return refuse(NO_POSTING)
  if (typeof title !== 'string' || typeof content !== 'string') return refuse(NO_POSTING)
  if (Array.from(String(id)).length > ID_LENGTH) return refuse(`id is longer than ${ID_LENGTH} characters`)
  const postedOn = dayOf(begin)
  if (!postedOn) return refuse('begin is not a day of the calendar, such as 2026-11-24')
  return ok({ sourceKey: kept(String(id)), title: kept(title), body: kept(content), postedOn })
}

/** Today, where the line names no day. PostgreSQL's calendar, as ours, has no year 0. */
function dayOf(begin: unknown): LocalDate | undefined {
  if (begin === undefined || begin === null) return systemClock.today()
  if (typeof begin !== 'string' || begin.startsWith('0000')) return undefined
  try {
    return localDate(begin)
  } catch {
    return undefined
  }
}
