import { randomInt, randomUUID } from 'node:crypto'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { notices } from '#modules/notices/index.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { findContact } from '../petition/petitioner.store.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'
import { saveCode } from './contact-code.store.ts'
import { words } from './lookup.words.ts'

/**
 * Sends a code to the address that was given for a petition. Another address, or no such petition, sends nothing,
 * and the page says the same.
 *
 * @article 10(3) who applied for no password is known by the contact given
 */
export async function sendCode(
  tx: Tx,
  { seal, city }: Mailing,
  asked: { number: string; contact: string; lang: Lang; from: string; at: Instant },
): Promise<void> {
  const { number, contact, lang, at } = asked
  const found = await findContact(tx, seal, number, contact)
  if (!found) return
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await saveCode(tx, seal, { number, code, at })
  const isMail = 'email' in found
  await notices.tell(tx, seal, {
    to: {
      by: isMail ? 'mail' : 'sms',
      email: isMail ? found.email : undefined,
      phone: isMail ? undefined : found.phone,
    },
    message: {
      key: `petition ${number} code ${randomUUID()}`,
      about: `petition:${number}`,
      ...words(lang).letter(city.name[lang], code),
    },
    at,
  })
  record(tx, {
    what: 'petition.code-sent',
    about: `petition:${number}`,
    by: { id: 'petitioner', from: asked.from },
  })
}
