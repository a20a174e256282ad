import { type RawBuilder, sql } from 'kysely'
import type { Reader, Tx } from '../db.ts'
import { hashToken } from '../crypto/token.ts'
import { LIFE, type SessionKind } from '../session.ts'
import { addMinutes, type Instant } from '../time.ts'

/** A session as its owner sees it. The id is the beginning of the token's hash: it opens nothing. */
export interface OwnSession {
  readonly id: string
  readonly startedAt: Instant
  readonly seenAt: Instant
  readonly isThis: boolean
}
interface Owner {
  readonly kind: SessionKind
  readonly subject: string
}

const shortHash: RawBuilder<string> = sql<string>`left(encode(token_hash, 'hex'), 16)`

/** The sessions of one person that are alive, newest first. `token` is that of the page asking. */
export async function sessionsOf(
  read: Reader,
  { kind, subject, token, at }: Owner & { token: string; at: Instant },
): Promise<OwnSession[]> {
  const rows = await read
    .selectFrom('http.session')
    .select([shortHash.as('id'), 'token_hash', 'started_at as startedAt', 'seen_at as seenAt'])
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('ends_at', '>', at)
    .where('seen_at', '>', addMinutes(at, -LIFE[kind].idle))
    .orderBy('started_at', 'desc')
    .execute()
  const own = hashToken(token)
  return rows.map(({ token_hash, ...row }) => ({ ...row, isThis: own.equals(token_hash) }))
}

/** Ends one session of this person, by the id that `sessionsOf` gave it. */
export async function endSessionOf(tx: Tx, { kind, subject, id }: Owner & { id: string }): Promise<void> {
  await tx
    .deleteFrom('http.session')
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where(shortHash, '=', id)
    .execute()
}

/** Ends every session of this person but the one of that token. */
export async function endOtherSessions(
  tx: Tx,
  { kind, subject, token }: Owner & { token: string },
): Promise<void> {
  await tx
    .deleteFrom('http.session')
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('token_hash', '<>', hashToken(token))
    .execute()
}
