import { normalPhone, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { post } from '#kernel/mail.ts'
import type { Instant } from '#kernel/time.ts'

/** How somebody wants to be told, and where. One of the two addresses is there. */
export interface Contact {
  readonly by: 'mail' | 'sms'
  readonly email: string | undefined
  readonly phone: string | undefined
}

export interface Message {
  /** The same key is sent once. */
  readonly key: string
  readonly about: string
  readonly subject: string
  readonly body: string
  /** For a text message, which is paid by length. */
  readonly short: string
  /** With which they hear no more of it, by one click. */
  readonly endUrl?: string | undefined
}

/**
 * Puts a message to a citizen into the outbox of the act: sent once after the commit, never without it. A text
 * message becomes a mail when the month's paid ones are used up and an address is known.
 *
 * @law CPTA-ED 23, 29 by mail or text message where the petitioner asked for it
 */
export async function tell(
  tx: Tx,
  seal: Seal,
  { to, message, at }: { to: Contact; message: Message; at: Instant },
): Promise<void> {
  const { key, about, subject, endUrl } = message
  const bySms = to.by === 'sms' ? to.phone !== undefined : to.email === undefined
  const address = bySms ? to.phone : to.email
  if (address === undefined) throw new Error(`${about}: nobody to tell`)
  await post(tx, seal, {
    channel: bySms ? 'sms' : 'mail',
    key,
    to: bySms ? normalPhone(address) : address,
    mailInstead: bySms ? to.email : undefined,
    endUrl: bySms ? undefined : endUrl,
    subject,
    body: bySms ? message.short : message.body,
    about,
    at,
  })
}
