import { hashToken, type Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, dayOf, type Instant } from '#kernel/time.ts'

const PURPOSE = {
  contact: 'citizens.guardian_request.contact',
  name: 'citizens.guardian_request.name',
} as const
/** Days that a guardian has to answer. */
export const ANSWER_DAYS = 14
const daysBefore = (at: Instant, days: number) => addMinutes(at, -days * 24 * 60)

export type GuardianState = 'waiting' | 'late' | 'consented' | 'refused' | 'revoked'
export interface GuardianRequest {
  readonly id: number
  readonly citizenId: number
  readonly askedAt: Instant
  readonly answeredAt: Instant | null
  readonly state: GuardianState
  /** Whether the child is one no more: fourteen, or never was under it. */
  readonly isOutgrown: boolean
}

const rows = (look: Reader) =>
  look
    .selectFrom('citizens.guardian_request as r')
    .innerJoin('citizens.account as a', 'a.id', 'r.citizen_id')
    .select([
      'r.id',
      'r.citizen_id',
      'r.asked_at',
      'r.answered_at',
      'r.answer',
      'r.revoked_at',
      'a.fourteen_on',
    ])
type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirst']>>

function asRequest(row: Row, at: Instant): GuardianRequest | undefined {
  if (!row) return undefined
  const isLate = row.asked_at <= daysBefore(at, ANSWER_DAYS)
  const open = isLate ? 'late' : 'waiting'
  const answered = row.answer === 'consented' ? 'consented' : 'refused'
  const state = row.revoked_at !== null ? 'revoked' : row.answer === null ? open : answered
  const { id, citizen_id: citizenId, asked_at: askedAt, answered_at: answeredAt } = row
  const isOutgrown = row.fourteen_on === null || row.fourteen_on <= dayOf(at)
  return { id, citizenId, askedAt, answeredAt, state, isOutgrown }
}

export async function insertGuardianRequest(
  tx: Tx,
  seal: Seal,
  r: { citizenId: number; token: string; contact: string; at: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto('citizens.guardian_request')
    .values({
      citizen_id: r.citizenId,
      token_hash: hashToken(r.token),
      contact_sealed: seal.seal(r.contact, PURPOSE.contact),
      asked_at: r.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const findGuardianRequest = async (
  look: Reader,
  { token, at }: { token: string; at: Instant },
): Promise<GuardianRequest | undefined> =>
  asRequest(await rows(look).where('r.token_hash', '=', hashToken(token)).executeTakeFirst(), at)

/** The newest of a child. */
export const lastGuardianRequest = async (
  look: Reader,
  { citizenId, at }: { citizenId: number; at: Instant },
): Promise<GuardianRequest | undefined> =>
  asRequest(
    await rows(look)
      .where('r.citizen_id', '=', citizenId)
      .orderBy('r.id', 'desc')
      .limit(1)
      .executeTakeFirst(),
    at,
  )

export const lockGuardianRequest = async (
  tx: Tx,
  { id, at }: { id: number; at: Instant },
): Promise<GuardianRequest | undefined> =>
  asRequest(await rows(tx).where('r.id', '=', id).forUpdate('r').executeTakeFirst(), at)

/** The contact was needed to ask, and is no longer. */
export async function saveConsented(
  tx: Tx,
  seal: Seal,
  { id, name, personLookup, at }: { id: number; name: string; personLookup: Buffer; at: Instant },
): Promise<void> {
  await tx
    .updateTable('citizens.guardian_request')
    .set({
      answer: 'consented',
      answered_at: at,
      contact_sealed: null,
      name_sealed: seal.seal(name, PURPOSE.name),
      person_lookup: personLookup,
    })
    .where('id', '=', id)
    .execute()
}

export async function saveRefused(tx: Tx, id: number, at: Instant): Promise<void> {
  await tx
    .updateTable('citizens.guardian_request')
    .set({ answer: 'refused', answered_at: at, contact_sealed: null })
    .where('id', '=', id)
    .execute()
}

export async function saveRevoked(tx: Tx, id: number, at: Instant): Promise<void> {
  await tx
    .updateTable('citizens.guardian_request')
    .set({ revoked_at: at, contact_sealed: null, name_sealed: null, person_lookup: null })
    .where('id', '=', id)
    .execute()
}

/** Of a child whose account closes. */
export async function deleteGuardianRequests(tx: Tx, citizenId: number): Promise<void> {
  await tx.deleteFrom('citizens.identity_begun').where('citizen_id', '=', citizenId).execute()
  await tx.deleteFrom('citizens.guardian_request').where('citizen_id', '=', citizenId).execute()
}

/** Contacts of guardians who did not answer in time. @law PIPA 22-2 */
export async function forgetLateContacts(tx: Tx, at: Instant): Promise<void> {
  await tx
    .updateTable('citizens.guardian_request')
    .set({ contact_sealed: null })
    .where('contact_sealed', 'is not', null)
    .where('answer', 'is', null)
    .where('asked_at', '<=', daysBefore(at, ANSWER_DAYS))
    .execute()
}

/**
 * Children for whom nobody consented, 14 days after they joined, after a check of identity showed that they are
 * children, and after the last word from or to a guardian. `citizenId` asks about one account alone.
 */
export async function childrenWithoutConsent(
  look: Reader,
  at: Instant,
  citizenId?: number,
): Promise<number[]> {
  const before = daysBefore(at, ANSWER_DAYS)
  const found = await look
    .selectFrom('citizens.account as a')
    .select('a.id')
    .where('a.closed_at', 'is', null)
    .where('a.guardian_consented_at', 'is', null)
    .where('a.fourteen_on', '>', dayOf(at))
    .where('a.opened_at', '<=', before)
    .where((eb) => eb.or([eb('a.verified_at', 'is', null), eb('a.verified_at', '<=', before)]))
    .$if(citizenId !== undefined, (one) => one.where('a.id', '=', citizenId as number))
    .where((outer) =>
      outer.not(
        outer.exists(
          outer
            .selectFrom('citizens.guardian_request as r')
            .select('r.id')
            .whereRef('r.citizen_id', '=', 'a.id')
            .where((eb) =>
              eb.or([
                eb('r.asked_at', '>', before),
                eb('r.answered_at', '>', before),
                eb('r.revoked_at', '>', before),
              ]),
            ),
        ),
      ),
    )
    .limit(500)
    .execute()
  return found.map((one) => one.id)
}
