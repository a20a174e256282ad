import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits, fit for a cookie, a link or a form: 43 characters of base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token. A token is random already, so SHA-256 needs no salt and no effort. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Takes the same time wherever the bytes differ. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b)
