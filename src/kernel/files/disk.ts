import { glob, readFile, rm, stat, utimes } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { systemClock } from '../clock.ts'
import type { Seal } from '../crypto.ts'
import { NotFound, Problem } from '../errors.ts'
import { instantOf, millisecondsOf } from '../time.ts'
import { openFile, sealFile } from './sealed.ts'
import { typeOf } from './sniff.ts'
import { type Files, gather, hashOf, isHash } from './store.ts'
import { UNFINISHED, writeDurably } from './write-durably.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Sealed files in a folder, `ab/abcd…`. */
export function diskFiles(folder: string, seal: Seal): Files {
  const pathOf = (hash: string): string => {
    if (!isHash(hash)) throw new NotFound('file', hash.slice(0, 64))
    return join(folder, hash.slice(0, 2), hash)
  }
  return {
    async put(data, { maxBytes }) {
      const bytes = await gather(data, maxBytes)
      const hash = hashOf(bytes)
      const path = pathOf(hash)
      // one that is here already counts as new, so that no sweep takes it before it is adopted
      const now = millisecondsOf(systemClock.now()) / 1000
      const isHere = await utimes(path, now, now).then(
        () => true,
        () => false,
      )
      if (!isHere) await writeDurably(path, sealFile(seal, hash, bytes)).catch(explain)
      return { hash, size: bytes.length, type: await typeOf(bytes) }
    },
    async open(hash) {
      const stored = await readFile(pathOf(hash)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new NotFound('file', hash) : error
      })
      return Readable.from([openFile(seal, hash, stored)])
    },
    remove: (hash) => rm(pathOf(hash), { force: true }),
    async removeUnfinished(olderThan) {
      for await (const name of glob(`[0-9a-f][0-9a-f]/*${UNFINISHED}`, { cwd: folder })) {
        const path = join(folder, name)
        const found = await stat(path).catch(() => undefined)
        if (found && instantOf(found.mtimeMs) < olderThan) await rm(path, { force: true })
      }
    },
    async *list() {
      for await (const path of glob('[0-9a-f][0-9a-f]/*', { cwd: folder })) {
        const hash = basename(path)
        const found = isHash(hash) ? await stat(pathOf(hash)).catch(() => undefined) : undefined
        if (found) yield { hash, size: found.size, storedAt: instantOf(found.mtimeMs) }
      }
    },
  }
}

function explain(error: Error & { code?: string }): never {
  if (error.code !== undefined && FULL.has(error.code))
    throw new Problem(507, 'the storage for files is full')
  throw error
}
