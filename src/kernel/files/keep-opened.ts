import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Files } from './store.ts'

type Opening = Pick<Files, 'open'>

/**
 * Keeps what was opened last in memory, `maxBytes` of it, for files that everyone asks for. Whether a file may be
 * shown is asked before, each time: here it is only opened.
 */
export function keepOpened(files: Opening, maxBytes: number): Opening {
  const kept = new Map<string, Buffer>()
  let size = 0
  function keep(hash: string, bytes: Buffer): void {
    size += bytes.length - (kept.get(hash)?.length ?? 0)
    kept.delete(hash)
    kept.set(hash, bytes)
    for (const [oldest, { length }] of kept) {
      if (size <= maxBytes) break
      kept.delete(oldest)
      size -= length
    }
  }
  return {
    async open(hash) {
      const bytes = kept.get(hash) ?? (await buffer(await files.open(hash)))
      keep(hash, bytes)
      return Readable.from([bytes])
    },
  }
}
