import { Secret, TOTP } from 'otpauth'
import { type Instant, millisecondsOf } from '#kernel/time.ts'

const SECONDS = 30
const WINDOW = 1

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: 'Nurijip', label, secret: Secret.fromBase32(secret), digits: 6, period: SECONDS })

/** 160 random bits in base32, as authenticator apps take them. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** What an authenticator app reads, as text or as a picture. */
export const otpauthUri = (secret: string, label: string): string => totpOf(secret, label).toString()

export const stepAt = (at: Instant): number => Math.floor(millisecondsOf(at) / 1000 / SECONDS)

export const codeOfStep = (secret: string, step: number): string =>
  totpOf(secret).generate({ timestamp: step * SECONDS * 1000 })

/** The step whose code this is, one before and one after now included. */
export function stepOfCode(secret: string, code: string, at: Instant): number | undefined {
  const delta = totpOf(secret).validate({ token: code, timestamp: millisecondsOf(at), window: WINDOW })
  return delta === null ? undefined : stepAt(at) + delta
}
