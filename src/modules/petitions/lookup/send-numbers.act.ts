import { randomUUID } from 'node:crypto'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { notices } from '#modules/notices/index.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'
import { words } from './lost-number.words.ts'
import { findByContact } from './lost-number.store.ts'

/**
 * Sends the numbers of whoever's name and address belong together to the address that was given when filing.
 * Anything else sends nothing, and the page says the same.
 *
 * @article 10(3) only the petitioner learns what was filed
 */
export async function sendNumbers(
  tx: Tx,
  { seal, city, siteUrl }: Mailing,
  asked: { name: string; contact: string; lang: Lang; from: string; at: Instant },
): Promise<void> {
  const { lang, at, from } = asked
  const found = await findByContact(tx, seal, asked)
  if (!found) return
  const { numbers, petitioner } = found
  const isMail = asked.contact.includes('@')
  const about = `petition:${numbers[0]}`
  await notices.tell(tx, seal, {
    to: {
      by: isMail ? 'mail' : 'sms',
      email: isMail ? petitioner.email : undefined,
      phone: isMail ? undefined : petitioner.phone,
    },
    message: {
      key: `${about} numbers ${randomUUID()}`,
      about,
      ...words(lang).letter(city.name[lang], numbers, siteUrl),
    },
    at,
  })
  for (const number of numbers)
    record(tx, { what: 'petition.number-sent', about: `petition:${number}`, by: { id: 'petitioner', from } })
}
