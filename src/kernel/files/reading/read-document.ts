import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { refuse, type Result } from '../../result.ts'
import type { Reading } from './block.ts'
import type { Answer } from './reader.ts'
import type { WhyUnreadable } from './unreadable.ts'

/** The documents that can be read, by ending. */
export const READABLE = ['hwp', 'hwpx', 'pdf', 'docx', 'xlsx'] as const
export type Readable = (typeof READABLE)[number]

export interface ReadingLimits {
  readonly milliseconds: number
  /** Of the program's data, beside what Node takes for itself without any document. */
  readonly megabytes: number
}
const LIMITS: ReadingLimits = { milliseconds: 30_000, megabytes: 512 }
/** What Node lays claim to before it reads anything. */
const NODE_MEGABYTES = 700
const MOST_ANSWERED = 8_000_000

const HERE = import.meta.dirname
const PROGRAM = join(HERE, 'reader.ts')
const ROOT = join(HERE, '../../../..')
/** Limits of the system for the program and its own; where the system knows none, time alone. */
const LIMITED = 'ulimit -d "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; ulimit -c 0; shift 2; exec "$@"'

/**
 * What a document says, read by a program of its own that sees no environment, no file but the program itself, and is
 * ended when it takes too long or too much. One at a time.
 *
 * @refusal broken, locked by a password, too-large: it was ended, beyond: our reader cannot
 */
export function readDocument(
  bytes: Uint8Array,
  ending: Readable,
  limits: ReadingLimits = LIMITS,
): Promise<Result<Reading, WhyUnreadable>> {
  const mine = last.then(() => run(bytes, ending, limits))
  last = mine.catch(() => undefined)
  return mine
}
let last: Promise<unknown> = Promise.resolve()

function run(
  bytes: Uint8Array,
  ending: string,
  { milliseconds, megabytes }: ReadingLimits,
): Promise<Result<Reading, WhyUnreadable>> {
  const node = [
    process.execPath,
    '--permission',
    `--allow-fs-read=${join(ROOT, 'src')}/*`,
    `--allow-fs-read=${join(ROOT, 'node_modules')}/*`,
    `--allow-fs-read=${join(ROOT, 'package.json')}`,
    '--no-warnings',
    `--max-old-space-size=${Math.ceil(megabytes / 2)}`,
    PROGRAM,
    ending,
  ]
  const data = String((NODE_MEGABYTES + megabytes) * 1024)
  const seconds = String(Math.ceil(milliseconds / 1000) + 1)
  const child = spawn('/bin/sh', ['-c', LIMITED, 'sh', data, seconds, ...node], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
    cwd: ROOT,
  })
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    const late = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > MOST_ANSWERED) child.kill('SIGKILL')
      else parts.push(part)
    })
    // it may end before it has taken everything
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => {
      clearTimeout(late)
      reject(error)
    })
    child.on('close', (code) => {
      clearTimeout(late)
      resolve(code === 0 ? judged(Buffer.concat(parts).toString('utf8')) : refuse('too-large'))
    })
    child.stdin.end(bytes)
  })
}

function judged(answered: string): Result<Reading, WhyUnreadable> {
  const answer = JSON.parse(answered) as Answer
  return 'why' in answer ? refuse(answer.why) : { ok: true, value: answer.reading }
}
