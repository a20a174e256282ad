import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Reader, Tx } from './db.ts'
import { addMinutes, type Instant } from './time.ts'

export type SessionKind = 'office' | 'case' | 'citizen'

/** Minutes of rest after which a session ends, and minutes after which it ends in any case. */
export const LIFE = {
  office: { idle: 30, absolute: 10 * 60 },
  case: { idle: 30, absolute: 2 * 60 },
  citizen: { idle: 60, absolute: 12 * 60 },
} as const satisfies Record<SessionKind, { idle: number; absolute: number }>

export interface Session {
  readonly kind: SessionKind
  readonly subject: string
  readonly token: string
  /** When it ends unless something is done before. */
  readonly endsAt: Instant
  /** Seen more than a minute ago: time to put off the idle end. */
  readonly isStale: boolean
  /** When its owner last showed again who they are. */
  readonly confirmedAt: Instant | null
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** @returns the token for the cookie. Every sign-in makes a new one, so that none can be planted. */
export async function startSession(
  tx: Tx,
  { kind, subject, at }: { kind: SessionKind; subject: string; at: Instant },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const ends_at = addMinutes(at, LIFE[kind].absolute)
  await tx
    .insertInto('http.session')
    .values({ token_hash: hashOf(token), kind, subject, started_at: at, seen_at: at, ends_at })
    .execute()
  return token
}

/** The session of a token that is still alive at that moment. */
export async function findSession(
  read: Reader,
  { kind, token, at }: { kind: SessionKind; token: string | undefined; at: Instant },
): Promise<Session | undefined> {
  if (!token || token.length > 100) return undefined
  const row = await read
    .selectFrom('http.session')
    .select(['subject', 'seen_at', 'ends_at', 'confirmed_at as confirmedAt'])
    .where('token_hash', '=', hashOf(token))
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (!row) return undefined
  const idleEnd = addMinutes(row.seen_at, LIFE[kind].idle)
  const endsAt = idleEnd < row.ends_at ? idleEnd : row.ends_at
  const isStale = row.seen_at < staleBefore(at)
  const { subject, confirmedAt } = row
  return endsAt > at ? { kind, subject, token, endsAt, isStale, confirmedAt } : undefined
}

/** Whose session a token was, though it may be over: good for keeping what they sent, never for letting them in. */
export async function subjectOf(
  read: Reader,
  { kind, token }: { kind: SessionKind; token: string },
): Promise<string | undefined> {
  if (token.length > 100) return undefined
  const row = await read
    .selectFrom('http.session')
    .select('subject')
    .where('token_hash', '=', hashOf(token))
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row?.subject
}

const staleBefore = (at: Instant): Instant => addMinutes(at, -1)

/** Puts off the idle end. Writes once a minute at most, however many pages are asked for. */
export async function seeSession(tx: Tx, token: string, at: Instant): Promise<void> {
  await tx
    .updateTable('http.session')
    .set({ seen_at: at })
    .where('token_hash', '=', hashOf(token))
    .where('seen_at', '<', staleBefore(at))
    .execute()
}

/** Notes that the owner of a session showed again who they are. */
export async function confirmSession(tx: Tx, token: string, at: Instant): Promise<void> {
  await tx
    .updateTable('http.session')
    .set({ confirmed_at: at })
    .where('token_hash', '=', hashOf(token))
    .execute()
}

export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('http.session').where('token_hash', '=', hashOf(token)).execute()
}

/** Ends every session of a person or a case at once, on all devices. */
export async function endSessionsOf(tx: Tx, kind: SessionKind, subject: string): Promise<void> {
  await tx.deleteFrom('http.session').where('kind', '=', kind).where('subject', '=', subject).execute()
}

/** The word that a form of this session must send back. */
export const csrfOf = (token: string): string =>
  createHash('sha256').update(`form ${token}`).digest('base64url').slice(0, 32)

export function isCsrfOf(token: string, sent: unknown): boolean {
  const expected = Buffer.from(csrfOf(token))
  const given = Buffer.from(typeof sent === 'string' ? sent : '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
