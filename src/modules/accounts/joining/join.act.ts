import { record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { insertCitizen } from '../citizens/citizen.store.ts'
import { type ConsentTo, saveConsents } from '../citizens/consent.store.ts'
import { useLink } from '../citizens/letter-link.store.ts'
import { isFreeNickname, lockNickname } from '../citizens/nickname.store.ts'
import { saveCitizenPassword } from '../citizens/password.store.ts'

export interface Joining {
  readonly token: string
  /** As `decideNickname` gave it. */
  readonly nickname: string
  readonly passwordHash: string
  readonly lang: Lang
  /** Of somebody who is under fourteen. */
  readonly fourteenOn: LocalDate | undefined
  readonly consents: readonly ConsentTo[]
  readonly from: string
  readonly at: Instant
}

/**
 * Opens an account for whoever has the link that was sent to the address. A nickname that is taken uses the link not up.
 *
 * @law PIPA 15, 22
 * @returns the number of the account
 */
export async function join(
  tx: Tx,
  seal: Seal,
  { token, nickname, passwordHash, lang, fourteenOn, consents, from, at }: Joining,
): Promise<Result<number, 'taken' | 'link'>> {
  await lockNickname(tx, nickname)
  if (!(await isFreeNickname(tx, nickname))) return refuse('taken')
  const link = await useLink(tx, seal, { token, purpose: 'join', at })
  if (!link) return refuse('link')
  const id = await insertCitizen(tx, seal, { nickname, lang, email: link.email, fourteenOn }, at)
  // somebody opened an account for this address with another link
  if (id === undefined) return refuse('link')
  await saveCitizenPassword(tx, { citizenId: id, passwordHash, at })
  await saveConsents(tx, { citizenId: id, to: consents, at })
  const about = `citizen:${id}`
  const detail = { under14: fourteenOn !== undefined, news: consents.includes('news') }
  record(tx, { what: 'citizen.joined', about, by: { id: about, from }, detail })
  return ok(id)
}
