import { createHmac } from 'node:crypto'
import { sameBytes } from '#kernel/crypto.ts'

/** HMAC-SHA256 over the timestamp, a full stop and the body as it came, in hexadecimal. */
export const signatureOf = (secret: string, timestamp: string, body: Uint8Array): string =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')

/** Takes the same time wherever the signature is wrong. */
export const isSigned = (secret: string, timestamp: string, body: Uint8Array, signature: string): boolean =>
  sameBytes(Buffer.from(signature.toLowerCase()), Buffer.from(signatureOf(secret, timestamp, body)))
