import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding, FinishedPage } from './finished-page.ts'

/** Writes a kept page in the best encoding there is that the reader takes, or 304 when it has it already. */
export function answer(
  page: FinishedPage,
  wanted: Encoding,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  const variant = page[wanted] ?? page.identity
  const known = req.headers['if-none-match']
  if (known !== undefined && isKnown(known, page.hash)) {
    res.writeHead(304, variant.notModified).end()
    return
  }
  res.writeHead(200, variant.head)
  if (req.method === 'HEAD') res.end()
  else res.end(variant.body)
}

/** Whether one of the reader's tags is this page's, in whatever encoding it was sent. */
const isKnown = (known: string, hash: string): boolean =>
  known.includes(hash)
    ? known.split(',').some((one) => new RegExp(`^\\s*(?:W/)?"${hash}(?:-gzip|-br)?"\\s*$`).test(one))
    : known.trim() === '*'

const MOST_HEADERS = 500
const decided = new Map<string, Encoding>()

/** The encoding to answer in. Browsers send few different headers: each is read once. */
export function encodingFor(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const before = decided.get(header)
  if (before !== undefined) return before
  const wanted = read(header)
  if (decided.size < MOST_HEADERS) decided.set(header, wanted)
  return wanted
}

function read(header: string): Encoding {
  const quality = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...rest] = part.split(';').map((one) => one.trim())
    const given = rest.find((one) => one.startsWith('q='))
    quality.set(name, given === undefined ? 1 : Number(given.slice(2)) || 0)
  }
  const takes = (encoding: string) => quality.get(encoding) ?? quality.get('*') ?? 0
  if (takes('br') > 0 && takes('br') >= takes('gzip')) return 'br'
  return takes('gzip') > 0 ? 'gzip' : 'identity'
}
