import { randomInt, randomUUID } from 'node:crypto'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { startSession } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { notices } from '#modules/notices/index.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { letterWords } from '../telling/letters.words.ts'
import { addressGiven, openAsker } from './asker.store.ts'
import { saveCounselCode, useCounselCode } from './code.store.ts'

/**
 * Sends a code to the address that was given with a question or an appointment. Another address, or no such number,
 * sends nothing, and the page says the same.
 *
 * @article 11(1) who asked is known by the contact given
 */
export async function sendCounselCode(
  tx: Tx,
  { seal, city }: Mailing,
  asked: { number: string; contact: string; lang: Lang; from: string; at: Instant },
): Promise<void> {
  const { number, contact, lang, from, at } = asked
  const which = await addressGiven(tx, seal, number, contact)
  if (which === undefined) return
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await saveCounselCode(tx, seal, { number, code, at })
  const { email, phone } = await openAsker(tx, seal, number)
  await notices.tell(tx, seal, {
    to: which === 'email' ? { by: 'mail', email, phone: undefined } : { by: 'sms', email: undefined, phone },
    message: {
      key: `counsel ${number} code ${randomUUID()}`,
      about: `counsel:${number}`,
      ...letterWords(lang).code(city.name[lang], code),
    },
    at,
  })
  record(tx, { what: 'counsel.code-sent', about: `counsel:${number}`, by: { id: 'asker', from } })
}

/** Lets the asker in, for one question or appointment. @returns the token for the cookie; none for a wrong code */
export async function enterCounsel(
  tx: Tx,
  seal: Mailing['seal'],
  { number, code, from, at }: { number: string; code: string; from: string; at: Instant },
): Promise<string | undefined> {
  if (!(await useCounselCode(tx, seal, { number, code, at }))) return undefined
  record(tx, { what: 'counsel.looked-up', about: `counsel:${number}`, by: { id: 'asker', from } })
  return startSession(tx, { kind: 'case', subject: number, at })
}
