import { normalEmail, normalPhone, type Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { nicknameKey } from './nickname.rule.ts'

export interface CitizenRow {
  readonly id: number
  readonly nickname: string
  readonly lang: Lang
  readonly verifiedUntil: Instant | null
  readonly fourteenOn: LocalDate | null
  readonly guardianConsentedAt: Instant | null
  readonly closedAt: Instant | null
}

/** Where a citizen is told, as notices asks for it. */
export interface CitizenContact {
  readonly by: 'mail' | 'sms'
  readonly email: string | undefined
  readonly phone: string | undefined
}

const PURPOSE = { email: 'citizens.account.email', phone: 'citizens.account.phone' } as const

const rows = (read: Reader) =>
  read
    .selectFrom('citizens.account')
    .select([
      'id',
      'nickname',
      'lang',
      'verified_until as verifiedUntil',
      'fourteen_on as fourteenOn',
      'guardian_consented_at as guardianConsentedAt',
      'closed_at as closedAt',
    ])
    .$narrowType<{ lang: Lang }>()

export const findCitizenRow = (look: Reader, id: number): Promise<CitizenRow | undefined> =>
  rows(look).where('id', '=', id).executeTakeFirst()

/** The account, locked until the transaction ends. Before any other lock of an act. */
export const lockCitizenRow = (tx: Tx, id: number): Promise<CitizenRow | undefined> =>
  rows(tx).where('id', '=', id).forUpdate().executeTakeFirst()

/**
 * Locks an account that is open: what an act adds to it, its closing finds and erases. @throws NotFound it was closed
 * meanwhile, by the same person elsewhere
 */
export async function lockCitizen(tx: Tx, id: number): Promise<void> {
  const row = await lockCitizenRow(tx, id)
  if (!row || row.closedAt !== null) throw new NotFound('citizen', String(id))
}

/** Nicknames by number. */
export async function nicknamesOf(look: Reader, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const found = await look
    .selectFrom('citizens.account')
    .select(['id', 'nickname'])
    .where('id', 'in', ids)
    .execute()
  return new Map(found.map(({ id, nickname }) => [id, nickname]))
}

/** In which language somebody is written to; Korean where there is no such account. */
export async function langOfCitizen(look: Reader, id: number): Promise<Lang> {
  const found = await findCitizenRow(look, id)
  return found?.lang ?? 'ko'
}

/** The same for every account of one person; nothing before the identity was verified. */
export async function personHashOf(look: Reader, id: number): Promise<Buffer | undefined> {
  const found = await look
    .selectFrom('citizens.account')
    .select('person_lookup')
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.person_lookup ?? undefined
}

/** Opens where somebody is told. Undefined when nothing is known or the account is closed. */
export async function openContact(look: Reader, seal: Seal, id: number): Promise<CitizenContact | undefined> {
  const found = await look
    .selectFrom('citizens.account')
    .select(['email_sealed', 'phone_sealed', 'told_by'])
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (!found) return undefined
  const email = found.email_sealed ? seal.open(found.email_sealed, PURPOSE.email) : undefined
  const phone = found.phone_sealed ? seal.open(found.phone_sealed, PURPOSE.phone) : undefined
  if (email === undefined && phone === undefined) return undefined
  return { by: found.told_by === 'sms' ? 'sms' : 'mail', email, phone }
}

export interface NewCitizen {
  readonly nickname: string
  readonly lang: Lang
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly fourteenOn?: LocalDate | undefined
}

/** @returns the number; undefined when the nickname or the address is somebody's already */
export async function insertCitizen(
  tx: Tx,
  seal: Seal,
  { nickname, lang, email, phone, fourteenOn }: NewCitizen,
  at: Instant,
): Promise<number | undefined> {
  const row = await tx
    .insertInto('citizens.account')
    .values({
      nickname,
      nickname_key: nicknameKey(nickname),
      lang,
      email_sealed: email ? seal.seal(email, PURPOSE.email) : null,
      email_lookup: email ? seal.lookup(normalEmail(email), PURPOSE.email) : null,
      phone_sealed: phone ? seal.seal(phone, PURPOSE.phone) : null,
      phone_lookup: phone ? seal.lookup(normalPhone(phone), PURPOSE.phone) : null,
      fourteen_on: fourteenOn ?? null,
      opened_at: at,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Keeps that the identity was verified, and until when that is kept. @law ICNA 44-5(1)1 */
export async function saveVerified(
  tx: Tx,
  id: number,
  { personLookup, at, until }: { personLookup: Buffer; at: Instant; until: Instant },
): Promise<void> {
  await tx
    .updateTable('citizens.account')
    .set({ person_lookup: personLookup, verified_at: at, verified_until: until })
    .where('id', '=', id)
    .execute()
}

/** The fourteenth birthday of a child; nothing for everyone else. @law PIPA 22-2 */
export async function saveFourteen(tx: Tx, id: number, on: LocalDate | undefined): Promise<void> {
  await tx
    .updateTable('citizens.account')
    .set({ fourteen_on: on ?? null })
    .where('id', '=', id)
    .execute()
}

/** The guardian's consent, or its end. @law PIPA 22-2 */
export async function saveGuardianConsent(tx: Tx, id: number, at: Instant | null): Promise<void> {
  await tx.updateTable('citizens.account').set({ guardian_consented_at: at }).where('id', '=', id).execute()
}
