import type { Insertable } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import type { Seal } from '../crypto.ts'
import type { Tx } from '../db.ts'
import type { Instant } from '../time.ts'

export interface Letter {
  readonly channel: 'mail' | 'sms'
  /** The same key is sent once, however often the act is tried. */
  readonly key: string
  /** An e-mail address, or the digits of a phone. */
  readonly to: string
  /** Where a text message goes when this month's paid ones are used up. */
  readonly mailInstead?: string | undefined
  /** With which whoever gets it hears no more of it, by one click. */
  readonly endUrl?: string | undefined
  readonly subject: string
  readonly body: string
  /** What it concerns: `petition:2026-000001`. */
  readonly about: string
  readonly at: Instant
}

export const PURPOSE = {
  to: 'outbox.to',
  subject: 'outbox.subject',
  body: 'outbox.body',
  end: 'outbox.end',
} as const

const posted = new WeakMap<Tx, Insertable<DB['outbox.message']>[]>()

/**
 * Puts a message into the outbox of the act: sent after the commit, never without it. It is written when the act
 * ends, so that it is not read in the same transaction.
 */
export async function post(tx: Tx, seal: Seal, letter: Letter): Promise<void> {
  const { channel, key, to, mailInstead, endUrl, subject, body, about, at } = letter
  const row = {
    channel,
    unique_key: key,
    to_sealed: seal.seal(to, PURPOSE.to),
    mail_fallback_sealed: mailInstead === undefined ? null : seal.seal(mailInstead, PURPOSE.to),
    subject_sealed: seal.seal(subject, PURPOSE.subject),
    body_sealed: seal.seal(body, PURPOSE.body),
    end_sealed: endUrl === undefined ? null : seal.seal(endUrl, PURPOSE.end),
    about,
    created_at: at,
    next_try_at: at,
  }
  const rows = posted.get(tx)
  if (rows) rows.push(row)
  else posted.set(tx, [row])
}

/** The messages of this transaction, once. For `endAct` alone. */
export function takePosted(tx: Tx): Insertable<DB['outbox.message']>[] {
  const rows = posted.get(tx) ?? []
  posted.delete(tx)
  return rows
}
