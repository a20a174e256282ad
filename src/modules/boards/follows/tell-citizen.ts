import type { City } from '#kernel/city.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { citizens } from '#modules/accounts/index.ts'
import { notices } from '#modules/notices/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { letters } from './letters.words.ts'

/** What the telling of a citizen needs of the surroundings. */
export interface Post {
  readonly seal: Seal
  readonly city: City
  readonly siteUrl: string
}

/** Of a letter: with what it says, made in the citizen's language. */
export interface Telling {
  readonly citizenId: number
  /** The same key is sent once. */
  readonly key: string
  readonly about: string
  readonly lang: Lang
  readonly says: { readonly subject: string; readonly body: string; readonly short: string }
  /** Path with which they hear no more of it. */
  readonly endPath?: string | undefined
  readonly at: Instant
}

/**
 * Tells a citizen something of the boards, where an address is known and the account is open. Opening the address is
 * written down.
 *
 * @returns whether it was told @article 13 @law PIPA 29
 */
export async function tellCitizen(tx: Tx, { seal, siteUrl }: Post, telling: Telling): Promise<boolean> {
  const { citizenId, key, about, lang, says, endPath, at } = telling
  const to = await citizens.contactOf(tx, seal, citizenId)
  if (!to) return false
  await privacy.noteAccess(tx, { about: `citizen:${citizenId}`, by: BY, what: 'contact', at })
  const end = endPath === undefined ? undefined : `${siteUrl}${inLang(lang, endPath)}`
  const body = end === undefined ? says.body : `${says.body}${letters(lang).end(end)}`
  await notices.tell(tx, seal, { to, message: { ...says, body, key, about, endUrl: end }, at })
  return true
}
const BY = { id: 'system:boards', from: 'boards' }
