import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { Problem } from '../errors.ts'
import type { Instant } from '../time.ts'

export interface StoredFile {
  /** SHA-256 of the bytes, hexadecimal: equal files are one. */
  readonly hash: string
  /** Bytes, before sealing. */
  readonly size: number
  /** Media type, told from the bytes. */
  readonly type: string
}

/** Where files lie, by their content. They are served only under what shows them, never by hash. */
export interface Files {
  /** Keeps a file, sealed and durably, before it returns. @throws TooLarge, Problem 507 when the disk is full */
  put(data: Uint8Array | AsyncIterable<Uint8Array>, limits: { maxBytes: number }): Promise<StoredFile>
  /** As it was sent. @throws NotFound; changed in its place */
  open(hash: string): Promise<Readable>
  remove(hash: string): Promise<void>
  /** What was being written when the program was killed. */
  removeUnfinished(olderThan: Instant): Promise<void>
  list(): AsyncIterable<{ hash: string; size: number; storedAt: Instant }>
}

/** Answers 413. */
export class TooLarge extends Problem {
  constructor(maxBytes: number) {
    super(413, `the file has more than ${maxBytes} bytes`)
  }
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
/** Nothing but a hash becomes a path. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** All bytes of it. Reads no further than the limit. @throws TooLarge */
export async function gather(
  data: Uint8Array | AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of data instanceof Uint8Array ? [data] : data) {
    size += part.byteLength
    if (size > maxBytes) throw new TooLarge(maxBytes)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
