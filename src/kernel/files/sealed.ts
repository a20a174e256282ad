import type { Seal } from '../crypto.ts'
import { hashOf } from './store.ts'

/** How a sealed file begins. What does not was kept before files were sealed. */
const MARK = Buffer.from('nurijip sealed 1\n')
const purposeOf = (hash: string): string => `files/${hash}`

/** A file as it lies in the storage: whoever copies that reads nothing, and put in another's place it will not open. */
export const sealFile = (seal: Seal, hash: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([MARK, seal.sealBytes(bytes, purposeOf(hash))])

/** The file itself. @throws it was changed or is another */
export function openFile(seal: Seal, hash: string, stored: Buffer): Buffer {
  if (stored.subarray(0, MARK.length).equals(MARK))
    return seal.openBytes(stored.subarray(MARK.length), purposeOf(hash))
  if (hashOf(stored) !== hash) throw new Error(`the file ${hash} is not what was kept`)
  return stored
}
