import { record } from '#kernel/audit.ts'
import type { City } from '#kernel/city.ts'
import { newToken, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { post } from '#kernel/mail.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { findByEmail } from '../citizens/find-by-email.store.ts'
import { LINK_MINUTES, saveLink } from '../citizens/letter-link.store.ts'
import { letterWords } from './letter.words.ts'

export interface Asked {
  readonly email: string
  readonly lang: Lang
  readonly next: string
  readonly from: string
  readonly at: Instant
}

/**
 * Sends a letter to an address: a link with which to join or, where there is an account already, the word that there
 * is. Nobody but the reader of the letter learns which.
 */
export async function askToJoin(
  tx: Tx,
  { seal, siteUrl, city }: { seal: Seal; siteUrl: string; city: City },
  { email, lang, next, from, at }: Asked,
): Promise<void> {
  const token = newToken()
  const known = await findByEmail(tx, seal, email)
  if (!known) await saveLink(tx, seal, { token, purpose: 'join', citizenId: null, email, at })
  const said = known?.lang ?? lang
  const w = letterWords(said)
  const site = city.homeName[said]
  const to = next === '' ? '' : `?next=${encodeURIComponent(next)}`
  const link = `${siteUrl}${inLang(said, `/account/join/${token}`)}${to}`
  const signIn = `${siteUrl}${inLang(said, '/account/sign-in')}`
  await post(tx, seal, {
    channel: 'mail',
    key: `citizen-join ${token}`,
    to: email,
    ...(known ? w.known(site, signIn) : w.join(site, link, LINK_MINUTES)),
    about: 'citizen:joining',
    at,
  })
  record(tx, { what: 'citizen.join-asked', about: 'citizen:joining', by: { id: 'unknown', from } })
}
