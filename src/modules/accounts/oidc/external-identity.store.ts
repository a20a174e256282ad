import { hashToken, type Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

const VERIFIER = 'citizens.oidc_begun.verifier'
const BEGUN_MINUTES = 15

export interface OidcBegun {
  readonly provider: string
  readonly nonce: string
  readonly verifier: string
  /** Whoever adds the provider to an account; nobody at a sign-in. */
  readonly citizenId: number | null
  readonly next: string | null
}

export async function saveOidcBegun(
  tx: Tx,
  seal: Seal,
  b: OidcBegun & { state: string; browser: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('citizens.oidc_begun')
    .values({
      state_hash: hashToken(b.state),
      browser_hash: hashToken(b.browser),
      provider: b.provider,
      nonce: b.nonce,
      verifier_sealed: seal.seal(b.verifier, VERIFIER),
      citizen_id: b.citizenId,
      next: b.next,
      begun_at: b.at,
    })
    .execute()
}

/** Uses up what was begun. @returns undefined when unknown, used or too old */
export async function useOidcBegun(
  tx: Tx,
  seal: Seal,
  { state, at }: { state: string; at: Instant },
): Promise<(OidcBegun & { browserHash: Buffer }) | undefined> {
  const row = await tx
    .deleteFrom('citizens.oidc_begun')
    .where('state_hash', '=', hashToken(state))
    .returningAll()
    .executeTakeFirst()
  if (!row || row.begun_at <= addMinutes(at, -BEGUN_MINUTES)) return undefined
  return {
    provider: row.provider,
    nonce: row.nonce,
    verifier: seal.open(row.verifier_sealed, VERIFIER),
    citizenId: row.citizen_id,
    next: row.next,
    browserHash: row.browser_hash,
  }
}

export async function forgetOidcBegun(tx: Tx, at: Instant): Promise<void> {
  await tx.deleteFrom('citizens.oidc_begun').where('begun_at', '<=', addMinutes(at, -BEGUN_MINUTES)).execute()
}

/** The provider's number of a person is kept as a keyed hash. */
const lookupOf = (seal: Seal, provider: string, subject: string): Buffer =>
  seal.lookup(`${provider} ${subject}`, 'citizens.external_identity.subject')

export const findExternal = async (
  look: Reader,
  seal: Seal,
  { provider, subject }: { provider: string; subject: string },
): Promise<number | undefined> =>
  (
    await look
      .selectFrom('citizens.external_identity')
      .select('citizen_id')
      .where('provider', '=', provider)
      .where('subject_lookup', '=', lookupOf(seal, provider, subject))
      .executeTakeFirst()
  )?.citizen_id

/** @returns false when it belongs to an account already */
export async function insertExternal(
  tx: Tx,
  seal: Seal,
  e: { citizenId: number; provider: string; subject: string; at: Instant },
): Promise<boolean> {
  const row = await tx
    .insertInto('citizens.external_identity')
    .values({
      provider: e.provider,
      subject_lookup: lookupOf(seal, e.provider, e.subject),
      citizen_id: e.citizenId,
      linked_at: e.at,
    })
    .onConflict((on) => on.doNothing())
    .returning('provider')
    .executeTakeFirst()
  return row !== undefined
}

export const externalsOf = (
  look: Reader,
  citizenId: number,
): Promise<{ provider: string; linkedAt: Instant }[]> =>
  look
    .selectFrom('citizens.external_identity')
    .select(['provider', 'linked_at as linkedAt'])
    .where('citizen_id', '=', citizenId)
    .orderBy('linked_at')
    .execute()

export async function deleteExternal(tx: Tx, citizenId: number, provider: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('citizens.external_identity')
    .where('citizen_id', '=', citizenId)
    .where('provider', '=', provider)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
