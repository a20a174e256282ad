import { type Actor, record } from '#kernel/audit.ts'
import type { City } from '#kernel/city.ts'
import { newToken, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { post } from '#kernel/mail.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { lockCitizen } from '../citizens/citizen.store.ts'
import { saveConsents, withdrawConsent } from '../citizens/consent.store.ts'
import { LINK_MINUTES, saveLink, useLink } from '../citizens/letter-link.store.ts'
import { saveEmail, saveTold } from './own-account.store.ts'
import { words } from './own-account.words.ts'

interface Own {
  readonly citizenId: number
  readonly by: Actor
  readonly at: Instant
}
const about = ({ citizenId }: Own) => `citizen:${citizenId}`

export async function changeTold(
  tx: Tx,
  seal: Seal,
  c: Own & { phone: string; toldBy: 'mail' | 'sms'; lang: Lang; wantsNews: boolean },
): Promise<void> {
  await lockCitizen(tx, c.citizenId)
  await saveTold(tx, seal, c)
  if (c.wantsNews) await saveConsents(tx, { citizenId: c.citizenId, to: ['news'], at: c.at })
  else await withdrawConsent(tx, { citizenId: c.citizenId, from: 'news', at: c.at })
  record(tx, { what: 'citizen.contact-changed', about: about(c), by: c.by })
}

/** Another address is one's own when the link that was sent there is used. */
export async function askForEmail(
  tx: Tx,
  { seal, siteUrl, city }: { seal: Seal; siteUrl: string; city: City },
  c: Own & { email: string; lang: Lang },
): Promise<void> {
  const token = newToken()
  const { citizenId, email, lang, at } = c
  await saveLink(tx, seal, { token, purpose: 'email', citizenId, email, at })
  const link = `${siteUrl}${inLang(lang, `/account/contact/${token}`)}`
  await post(tx, seal, {
    channel: 'mail',
    key: `citizen-email ${token}`,
    to: email,
    ...words(lang).letter(city.homeName[lang], link, LINK_MINUTES),
    about: about(c),
    at,
  })
  record(tx, { what: 'citizen.email-asked', about: about(c), by: c.by })
}

/** @returns false where the link works no more, is another's, or the address has an account of its own */
export async function confirmEmail(tx: Tx, seal: Seal, c: Own & { token: string }): Promise<boolean> {
  const link = await useLink(tx, seal, { token: c.token, purpose: 'email', at: c.at })
  if (link?.citizenId !== c.citizenId) return false
  if (!(await saveEmail(tx, seal, c.citizenId, link.email))) return false
  record(tx, { what: 'citizen.email-changed', about: about(c), by: c.by })
  return true
}
