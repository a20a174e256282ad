import { argon2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { TooMany } from '../errors.ts'
import { sameBytes } from './token.ts'

const derive = promisify(argon2)

interface Effort {
  /** KiB */
  m: number
  t: number
  p: number
}
const EFFORT: Effort = { m: 19_456, t: 2, p: 1 }
const SALT = 16
const LENGTH = 32
const LONGEST = 1_000

/** Hashing fills a core and 19 MiB: two at a time leave the machine's other threads to files and names. */
const AT_ONCE = 2
const WAITING = 200
let running = 0
const queue: (() => void)[] = []

/** Argon2id, as `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. Never inside a transaction: it takes its time. */
export async function hashPassword(text: string): Promise<string> {
  const salt = randomBytes(SALT)
  return encode(EFFORT, salt, await reckon(text, salt, EFFORT, LENGTH))
}

/**
 * Whether the text is the password. Without a hash (no such account) it takes as long and says no.
 *
 * @throws TooMany so many are waiting that the answer would come too late
 */
export async function verifyPassword(hash: string | undefined, text: string): Promise<boolean> {
  const known = decode(hash ?? NOBODY)
  const reckoned = await reckon(text, known.salt, known.effort, known.hash.length)
  return sameBytes(reckoned, known.hash) && hash !== undefined
}

const encode = ({ m, t, p }: Effort, salt: Buffer, hash: Buffer): string =>
  `$argon2id$v=19$m=${m},t=${t},p=${p}$${plain(salt)}$${plain(hash)}`

const plain = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

function decode(text: string): { effort: Effort; salt: Buffer; hash: Buffer } {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(text)
  if (!found) throw new Error('not a password hash')
  const [m, t, p] = found.slice(1, 4).map(Number) as [number, number, number]
  const [salt, hash] = found.slice(4).map((part) => Buffer.from(part, 'base64')) as [Buffer, Buffer]
  return { effort: { m, t, p }, salt, hash }
}

/** Of no password: only its effort counts. */
const NOBODY = encode(EFFORT, Buffer.alloc(SALT), randomBytes(LENGTH))

async function reckon(text: string, nonce: Buffer, { m, t, p }: Effort, tagLength: number): Promise<Buffer> {
  if (queue.length >= WAITING) throw new TooMany(10)
  if (running >= AT_ONCE) await new Promise<void>((turn) => queue.push(turn))
  else running += 1
  try {
    // one form of Hangul: a password typed on another system is the same
    const message = Buffer.from(text.slice(0, LONGEST).normalize('NFC'))
    return await derive('argon2id', { message, nonce, parallelism: p, tagLength, memory: m, passes: t })
  } finally {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }
}
