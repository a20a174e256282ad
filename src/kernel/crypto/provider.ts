import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto' // prettier-ignore

/**
 * Does the cryptography. Another one puts a validated module in its place; then `K` is whatever that
 * module calls a key, and the key itself need never be in this program's memory.
 */
export interface KeyProvider<K = KeyObject> {
  generate(): K
  /** Bytes that may be stored. */
  wrap(key: K): Buffer
  /** `current` is false when it was wrapped by an older secret. Undefined: by none of ours. */
  unwrap(wrapped: Buffer): { key: K; current: boolean } | undefined
  /** Encrypts and authenticates; `bound` is authenticated and not kept. */
  encrypt(key: K, plain: Buffer, bound: Buffer): Buffer
  /** @throws the bytes were changed, or bound to something else */
  decrypt(key: K, sealed: Buffer, bound: Buffer): Buffer
  mac(key: K, data: Buffer): Buffer
}

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16
const WRAPPING = Buffer.from('nurijip data key')

/** AES-256-GCM and HMAC-SHA-256 of Node's own OpenSSL. The first secret wraps; all unwrap. */
export function nodeKeys(secrets: readonly string[]): KeyProvider {
  const [current, ...older] = secrets.map(wrappingKey)
  if (!current) throw new Error('a secret is needed')
  return {
    generate: () => createSecretKey(randomBytes(32)),
    wrap: (key) => encrypt(current, key.export(), WRAPPING),
    unwrap(wrapped) {
      for (const secret of [current, ...older]) {
        try {
          const key = createSecretKey(decrypt(secret, wrapped, WRAPPING))
          return { key, current: secret === current }
        } catch {
          continue
        }
      }
      return undefined
    },
    encrypt,
    decrypt,
    mac: (key, data) => createHmac('sha256', key).update(data).digest(),
  }
}

const wrappingKey = (secret: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'nurijip', 'wrap data keys', 32)))

function encrypt(key: KeyObject, plain: Buffer, bound: Buffer): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG }).setAAD(bound)
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function decrypt(key: KeyObject, sealed: Buffer, bound: Buffer): Buffer {
  const nonce = sealed.subarray(0, NONCE)
  const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG })
    .setAAD(bound)
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([cipher.update(sealed.subarray(NONCE + TAG)), cipher.final()])
}
