import type { KeyObject } from 'node:crypto'
import type { KeyProvider } from './provider.ts'

/** Seals what names a person. `purpose` is the column, `petitions.petitioner.name`: moved elsewhere, it will not open. */
export interface Seal {
  seal(text: string, purpose: string): Buffer
  /** @throws the bytes were changed, belong to another column, or their key is not here */
  open(sealed: Uint8Array, purpose: string): string
  /** The same of what is no text. */
  sealBytes(bytes: Uint8Array, purpose: string): Buffer
  /** @throws as `open` */
  openBytes(sealed: Uint8Array, purpose: string): Buffer
  /** Equal texts of one purpose give equal bytes, so that a sealed column can be found. Normalise first. */
  lookup(text: string, purpose: string): Buffer
  /** Learns keys made since. */
  refresh(): Promise<void>
}

export interface KeyRing<K = KeyObject> {
  /** The key that seals now. */
  readonly current: number
  readonly keys: ReadonlyMap<number, K>
  readonly lookup: K
}

const VERSION = 1
const HEAD = 5

/** Sealed bytes: version (1), number of the data key (4), then the provider's own. */
export function createSeal<K>(
  provider: KeyProvider<K>,
  first: KeyRing<K>,
  reload: () => Promise<KeyRing<K>> = async () => first,
): Seal {
  let ring = first
  const keyOf = (id: number): K => {
    const key = ring.keys.get(id)
    if (key === undefined) throw new Error(`data key ${id} is not known here`)
    return key
  }
  const sealBytes: Seal['sealBytes'] = (bytes, purpose) => {
    const head = Buffer.alloc(HEAD)
    head.writeUInt8(VERSION)
    head.writeUInt32BE(ring.current, 1)
    return Buffer.concat([head, provider.encrypt(keyOf(ring.current), asBuffer(bytes), bind(head, purpose))])
  }
  const openBytes: Seal['openBytes'] = (sealed, purpose) => {
    const bytes = asBuffer(sealed)
    const head = bytes.subarray(0, HEAD)
    if (head.length < HEAD || head[0] !== VERSION) throw new Error(`not sealed by us: ${purpose}`)
    return provider.decrypt(keyOf(head.readUInt32BE(1)), bytes.subarray(HEAD), bind(head, purpose))
  }
  return {
    sealBytes,
    openBytes,
    seal: (text, purpose) => sealBytes(Buffer.from(text), purpose),
    open: (sealed, purpose) => openBytes(sealed, purpose).toString(),
    lookup: (text, purpose) => provider.mac(ring.lookup, Buffer.from(`${purpose}\0${text}`)),
    async refresh() {
      ring = await reload()
    },
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const bind = (head: Buffer, purpose: string): Buffer => Buffer.concat([head, Buffer.from(purpose)])
