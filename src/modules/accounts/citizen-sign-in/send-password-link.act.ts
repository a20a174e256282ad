import { record } from '#kernel/audit.ts'
import type { City } from '#kernel/city.ts'
import { newToken, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { post } from '#kernel/mail.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { findByEmail } from '../citizens/find-by-email.store.ts'
import { LINK_MINUTES, saveLink } from '../citizens/letter-link.store.ts'
import { words } from './sign-in.words.ts'

/** A letter to the address in any case: with a link, or with the word that there is no account. */
export async function sendPasswordLink(
  tx: Tx,
  { seal, siteUrl, city }: { seal: Seal; siteUrl: string; city: City },
  { email, lang, from, at }: { email: string; lang: Lang; from: string; at: Instant },
): Promise<void> {
  const token = newToken()
  const known = await findByEmail(tx, seal, email)
  if (known) await saveLink(tx, seal, { token, purpose: 'password', citizenId: known.id, email, at })
  const said = known?.lang ?? lang
  const link = `${siteUrl}${inLang(said, `/account/password/new/${token}`)}`
  const { letter } = words(said)
  const site = city.homeName[said]
  const about = known ? `citizen:${known.id}` : 'citizens'
  await post(tx, seal, {
    channel: 'mail',
    key: `citizen-password ${token}`,
    to: email,
    ...(known ? letter.known(site, link, LINK_MINUTES) : letter.unknown(site)),
    about,
    at,
  })
  record(tx, { what: 'citizen.password-asked', about, by: { id: 'unknown', from } })
}
