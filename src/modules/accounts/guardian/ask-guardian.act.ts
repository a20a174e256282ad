import { type Actor, record } from '#kernel/audit.ts'
import type { City } from '#kernel/city.ts'
import { newToken, normalPhone, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { post } from '#kernel/mail.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { lockCitizen } from '../citizens/citizen.store.ts'
import { ANSWER_DAYS, insertGuardianRequest } from './guardian-request.store.ts'
import { words } from './guardian.words.ts'

export interface AskGuardian {
  readonly citizenId: number
  readonly nickname: string
  /** An e-mail address or a telephone number. */
  readonly contact: string
  readonly lang: Lang
  readonly by: Actor
  readonly at: Instant
}

/** Asks a guardian, who answers within 14 days by the link in the message. @law PIPA 22-2 */
export async function askGuardian(
  tx: Tx,
  { seal, siteUrl, city }: { seal: Seal; siteUrl: string; city: City },
  { citizenId, nickname, contact, lang, by, at }: AskGuardian,
): Promise<void> {
  await lockCitizen(tx, citizenId)
  const token = newToken()
  const id = await insertGuardianRequest(tx, seal, { citizenId, token, contact, at })
  const link = `${siteUrl}${inLang(lang, `/account/guardian/consent/${token}`)}`
  const { letter } = words(lang)
  const isMail = contact.includes('@')
  const say = { site: city.homeName[lang], nickname, link, days: ANSWER_DAYS }
  await post(tx, seal, {
    channel: isMail ? 'mail' : 'sms',
    key: `citizen-guardian ${id}`,
    to: isMail ? contact : normalPhone(contact),
    subject: letter.subject(say.site),
    body: isMail ? letter.body(say) : letter.short(say),
    about: `citizen:${citizenId}`,
    at,
  })
  record(tx, {
    what: 'citizen.guardian-asked',
    about: `citizen:${citizenId}`,
    by,
    detail: { request: id, channel: isMail ? 'mail' : 'sms' },
  })
}
