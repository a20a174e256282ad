import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import { csrfOf, findSession, isCsrfOf } from '#kernel/session.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { type CitizenContact, type CitizenRow, findCitizenRow, openContact } from './citizen.store.ts'

/** A citizen who is signed in, as other modules see one: never a name, never an address. */
export interface Citizen extends Actor {
  readonly citizenId: number
  readonly nickname: string
  readonly lang: Lang
  readonly isVerified: boolean
  readonly isUnder14: boolean
  /** Verified, and with a guardian's consent where one is asked for. @law ICNA 44-5(1)1 @law PIPA 22-2 */
  readonly mayWrite: boolean
  /** What the forms of this session send back in `_csrf`. */
  readonly csrf: string
}

/** Who asks, by the cookie. Nobody when the session ended or the account is closed. */
export async function citizenOf(
  look: Reader,
  req: FastifyRequest,
  { at, secure }: { at: Instant; secure: boolean },
): Promise<Citizen | undefined> {
  const token = readCookie(req, 'citizen', secure)
  const session = await findSession(look, { kind: 'citizen', token, at })
  const row = session && (await findCitizenRow(look, Number(session.subject)))
  if (!row || row.closedAt !== null) return undefined
  return { ...standingOf(row, at), from: req.ip, csrf: csrfOf(session.token) }
}

function standingOf(row: CitizenRow, at: Instant): Omit<Citizen, 'from' | 'csrf'> {
  const { id, nickname, lang, verifiedUntil, fourteenOn, guardianConsentedAt } = row
  const isVerified = verifiedUntil !== null && verifiedUntil > at
  const isUnder14 = fourteenOn !== null && dayOf(at) < fourteenOn
  const mayWrite = isVerified && (!isUnder14 || guardianConsentedAt !== null)
  return { id: `citizen:${id}`, citizenId: id, nickname, lang, isVerified, isUnder14, mayWrite }
}

/** @throws Forbidden a form of another session */
export function checkCitizenForm(req: FastifyRequest, secure: boolean): void {
  const token = readCookie(req, 'citizen', secure)
  const sent = (req.body as { _csrf?: unknown } | undefined)?._csrf
  if (!token || !isCsrfOf(token, sent)) throw new Forbidden('a form of another session')
}

/** To the sign-in, and back to this page afterwards; after a form, to the page on which it stood. */
export const toCitizenSignIn = (req: FastifyRequest, reply: FastifyReply, lang: Lang): FastifyReply =>
  reply.redirect(`${inLang(lang, '/account/sign-in')}?next=${encodeURIComponent(pageOf(req))}`, 303)

function pageOf({ method, url, host, headers }: FastifyRequest): string {
  const { referer = '' } = headers
  if (method === 'GET' || method === 'HEAD' || !URL.canParse(referer)) return url
  const from = new URL(referer)
  return from.host === host ? `${from.pathname}${from.search}` : url
}

/** Where a citizen is told about an act that concerns them. */
export const contactOfCitizen = (tx: Tx, seal: Seal, id: number): Promise<CitizenContact | undefined> =>
  openContact(tx, seal, id)
