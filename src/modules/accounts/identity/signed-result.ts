import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { sameBytes } from '#kernel/crypto.ts'

const IV = 12
const TAG = 16

/** A result as a provider sends it through the browser: encrypted, then signed with HMAC-SHA-256. `key` has 32 bytes. */
export function signResult(key: Buffer, result: object): string {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', keyFor(key, 'seal'), iv)
  const sealed = Buffer.concat([
    iv,
    cipher.update(JSON.stringify(result)),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  const text = sealed.toString('base64url')
  return `${text}.${macOf(key, text)}`
}

/** @returns undefined when it was not signed with this key, or was changed */
export function openResult(key: Buffer, signed: string): Record<string, unknown> | undefined {
  const [text = '', mac = ''] = signed.split('.')
  if (!sameBytes(Buffer.from(macOf(key, text)), Buffer.from(mac))) return undefined
  const sealed = Buffer.from(text, 'base64url')
  if (sealed.length < IV + TAG) return undefined
  const decipher = createDecipheriv('aes-256-gcm', keyFor(key, 'seal'), sealed.subarray(0, IV))
  decipher.setAuthTag(sealed.subarray(-TAG))
  try {
    const plain = Buffer.concat([decipher.update(sealed.subarray(IV, -TAG)), decipher.final()])
    return JSON.parse(plain.toString()) as Record<string, unknown>
  } catch {
    return undefined
  }
}

const keyFor = (key: Buffer, use: string): Buffer => createHmac('sha256', key).update(use).digest()
const macOf = (key: Buffer, text: string): string =>
  createHmac('sha256', keyFor(key, 'sign')).update(text).digest('base64url')
