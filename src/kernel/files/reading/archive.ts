import { inflateRawSync } from 'node:zlib'
import { Unreadable } from './unreadable.ts'

const END = Buffer.from('PK\u0005\u0006')
const ENTRY = 0x02014b50
const HEAD = 0x04034b50
const MOST_ENTRIES = 10_000
/** Bytes unpacked, of one entry and of all that are asked for. */
const MOST_OF_ONE = 60_000_000
const MOST_OF_ALL = 120_000_000

export interface Archive {
  readonly names: readonly string[]
  /** What an entry holds, unpacked only now. Undefined: there is none. @throws Unreadable broken, encrypted or too large */
  read(name: string): string | undefined
}

/** A zip, by its own list; entries inside entries are not looked into. @throws Unreadable */
export function openArchive(zip: Buffer): Archive {
  const entries = new Map(entriesOf(zip).map((one) => [one.name, one]))
  let left = MOST_OF_ALL
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      const content = unpack(zip, entry, Math.min(left, MOST_OF_ONE))
      left -= content.length
      return content.toString('utf8')
    },
  }
}

/** Of its own list; none of what cannot be read. */
export function namesInArchive(zip: Buffer): string[] {
  try {
    return entriesOf(zip).map((one) => one.name)
  } catch {
    return []
  }
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly isSealed: boolean
  readonly packed: number
  readonly at: number
}

function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(END)
  if (end < 0 || end + 22 > zip.length) throw new Unreadable('broken')
  const count = zip.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new Unreadable('too-large')
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) throw new Unreadable('broken')
    const name = zip.readUInt16LE(at + 28)
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + name),
      method: zip.readUInt16LE(at + 10),
      isSealed: (zip.readUInt16LE(at + 8) & 1) === 1,
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    })
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(zip: Buffer, { at, packed, method, isSealed }: Entry, most: number): Buffer {
  if (isSealed) throw new Unreadable('locked')
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== HEAD) throw new Unreadable('broken')
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const content = zip.subarray(from, from + packed)
  if (content.length > most) throw new Unreadable('too-large')
  if (method === 0) return content
  if (method !== 8) throw new Unreadable('broken')
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    throw new Unreadable(
      (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken',
    )
  }
}
