import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { systemClock } from '../kernel/clock.ts'
import type { Tx } from '../kernel/db.ts'
import { SetupError } from '../kernel/errors.ts'
import { boards } from '../modules/boards/index.ts'
import { petitions } from '../modules/petitions/index.ts'
import type { Command, Say } from './command.ts'
import { openTown, type Town } from './open.ts'
import { sampleTexts } from './sample-texts.ts'

const usage = `usage: nurijip load [--petitions N] [--postings N] [--board BOARD] [--corpus FILE.jsonl[.gz]] [--json]
Makes a large town for measurement: petitions at every stage of the years before, and postings on a board (free).
Doing it again adds only what is not there. Refused in production.`

const BATCH = 10_000
const MOST = 2_000_000

export const loadCommand: Command = async (args, say) => {
  if (args.includes('--help')) {
    say.out(usage)
    return 0
  }
  const asked = readArgs(args)
  if (!asked) {
    say.err(usage)
    return 2
  }
  const texts = await sampleTexts(asked.corpus)
  const town = await openTown()
  try {
    if (town.config.production) throw new SetupError('a town made for measurement is not for production')
    if (asked.postings > 0 && !(await boards.has(town.app, asked.board))) {
      say.err(`nurijip load: there is no board ${asked.board}`)
      return 1
    }
    await make(town, texts, asked, say)
    const done = { petitions: asked.petitions, postings: asked.postings }
    say.out(asked.json ? JSON.stringify(done) : `petitions ${done.petitions}, postings ${done.postings}`)
    return 0
  } finally {
    await town.close()
  }
}

type Asked = NonNullable<ReturnType<typeof readArgs>>
async function make(town: Town, texts: Awaited<ReturnType<typeof sampleTexts>>, asked: Asked, say: Say) {
  const { owner } = town.connections
  await owner.connection().execute(async (db) => {
    // one connection: temporary tables are its own. Nobody else reads what is made here before it is done.
    await petitions.loading.prepareSamples(db as unknown as Tx, town.seal, texts)
    await sql`set statement_timeout = 0`.execute(db)
    const batches = async (
      what: string,
      n: number,
      one: (tx: Tx, from: number, to: number) => Promise<void>,
    ) => {
      for (let from = 0; from < n; from += BATCH) {
        const to = Math.min(n, from + BATCH)
        await db.transaction().execute((tx) => one(tx as unknown as Tx, from, to))
        say.err(`${what} ${to} of ${n}`)
      }
    }
    const today = systemClock.today()
    await batches('petitions', asked.petitions, (tx, from, to) =>
      petitions.loading.loadPetitions(tx, { from, to, today }),
    )
    await batches('postings', asked.postings, (tx, from, to) =>
      boards.loadPostings(tx, { boardId: asked.board, from, to }),
    )
  })
  await sql`vacuum (analyze) petitions.petition, petitions.petitioner, petitions.move, petitions.answer,
    petitions.register_entry, petitions.register_step, boards.posting, boards.posting_entry, search.document`.execute(
    owner,
  )
}

function readArgs(args: string[]) {
  try {
    const count = { type: 'string', default: '0' } as const
    const options = {
      petitions: count,
      postings: count,
      board: { type: 'string', default: 'free' },
      corpus: { type: 'string' },
      json: { type: 'boolean', default: false },
    } as const
    const { values } = parseArgs({ args, options })
    const [p, q] = [Number(values.petitions), Number(values.postings)]
    const isCount = (n: number) => Number.isInteger(n) && n >= 0 && n <= MOST
    return isCount(p) && isCount(q) && p + q > 0 ? { ...values, petitions: p, postings: q } : undefined
  } catch {
    return undefined
  }
}
