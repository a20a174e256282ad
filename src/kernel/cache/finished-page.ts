import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Instant } from '../time.ts'
import type { NewPage } from './pages.ts'

/** As many bytes as make compressing worth its while. */
const WORTH = 1_000
const OVERHEAD = 2_048
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const pressGzip = promisify(gzip)
const pressBrotli = promisify(brotliCompress)

export type Encoding = 'identity' | 'gzip' | 'br'

export interface Variant {
  readonly body: Buffer
  /** Names and values in turn, as `writeHead` takes them fastest. */
  readonly head: string[]
  readonly notModified: string[]
}

export interface FinishedPage {
  readonly hash: string
  readonly tags: readonly string[]
  /** Not shown from this moment on. */
  readonly until: Instant
  /** What every variant says of itself, besides its encoding. */
  readonly head: readonly string[]
  readonly identity: Variant
  gzip: Variant | undefined
  br: Variant | undefined
  isPressed: boolean
  /** Bytes held in memory. */
  weight: number
}

/** Bytes and headers ready to be written. `until` is when the page must be made anew at the latest. */
export function finish(
  { body, type, tags }: NewPage,
  headers: Readonly<Record<string, string>>,
  until: Instant,
): FinishedPage {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const head = [...Object.entries(headers).flat(), 'content-type', type]
  const identity = variantOf('identity', body, head, hash)
  const isPressed = body.length < WORTH
  return {
    hash,
    tags,
    until,
    head,
    identity,
    gzip: undefined,
    br: undefined,
    isPressed,
    weight: body.length + OVERHEAD,
  }
}

/** Makes the compressed variants beside the event loop, once. @returns the bytes they take */
export async function press(page: FinishedPage): Promise<number> {
  page.isPressed = true
  const { body } = page.identity
  const [zipped, brotli] = await Promise.all([pressGzip(body), pressBrotli(body, BROTLI)])
  page.gzip = variantOf('gzip', zipped, page.head, page.hash)
  page.br = variantOf('br', brotli, page.head, page.hash)
  return zipped.length + brotli.length
}

function variantOf(encoding: Encoding, body: Buffer, head: readonly string[], hash: string): Variant {
  const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
  const fresh = ['etag', etag, 'vary', 'accept-encoding', 'cache-control', 'no-cache']
  const length = ['content-length', String(body.length)]
  const coded = encoding === 'identity' ? [] : ['content-encoding', encoding]
  return { body, head: [...head, ...fresh, ...length, ...coded], notModified: [...head, ...fresh] }
}
