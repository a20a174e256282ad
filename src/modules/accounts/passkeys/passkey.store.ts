import { hashToken, type Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

const NAME = 'citizens.passkey.name'
const CHALLENGE_MINUTES = 5
/** A citizen has so many at most. */
export const MOST_PASSKEYS = 10

export interface Passkey {
  readonly credentialId: string
  readonly name: string
  readonly madeAt: Instant
  readonly usedAt: Instant | null
}
export interface PasskeyKey {
  readonly credentialId: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
}

/** What an authenticator is asked to sign: kept as a hash, for five minutes. */
export async function saveChallenge(
  tx: Tx,
  { challenge, citizenId, at }: { challenge: string; citizenId: number | null; at: Instant },
): Promise<void> {
  await tx
    .insertInto('citizens.passkey_challenge')
    .values({ challenge_hash: hashToken(challenge), citizen_id: citizenId, made_at: at })
    .execute()
}

/** @returns whether it was asked, of this citizen or of nobody in particular, and not answered yet */
export async function useChallenge(
  tx: Tx,
  { challenge, citizenId, at }: { challenge: string; citizenId: number | null; at: Instant },
): Promise<boolean> {
  const row = await tx
    .deleteFrom('citizens.passkey_challenge')
    .where('challenge_hash', '=', hashToken(challenge))
    .returning(['citizen_id', 'made_at'])
    .executeTakeFirst()
  return row !== undefined && row.citizen_id === citizenId && row.made_at > addMinutes(at, -CHALLENGE_MINUTES)
}

export async function forgetChallenges(tx: Tx, at: Instant): Promise<void> {
  await tx
    .deleteFrom('citizens.passkey_challenge')
    .where('made_at', '<=', addMinutes(at, -CHALLENGE_MINUTES))
    .execute()
}

export async function insertPasskey(
  tx: Tx,
  seal: Seal,
  p: PasskeyKey & { citizenId: number; name: string; at: Instant },
): Promise<boolean> {
  const row = await tx
    .insertInto('citizens.passkey')
    .values({
      credential_id: p.credentialId,
      citizen_id: p.citizenId,
      public_key: p.publicKey,
      counter: p.counter,
      transports: [...p.transports],
      name_sealed: seal.seal(p.name, NAME),
      made_at: p.at,
    })
    .onConflict((on) => on.doNothing())
    .returning('credential_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function passkeysOf(look: Reader, seal: Seal, citizenId: number): Promise<Passkey[]> {
  const rows = await look
    .selectFrom('citizens.passkey')
    .select(['credential_id', 'name_sealed', 'made_at', 'used_at'])
    .where('citizen_id', '=', citizenId)
    .orderBy('made_at')
    .execute()
  return rows.map((row) => ({
    credentialId: row.credential_id,
    name: seal.open(row.name_sealed, NAME),
    madeAt: row.made_at,
    usedAt: row.used_at,
  }))
}

export async function findPasskey(
  look: Reader,
  credentialId: string,
): Promise<(PasskeyKey & { citizenId: number }) | undefined> {
  const row = await look
    .selectFrom('citizens.passkey')
    .select(['citizen_id', 'public_key', 'counter', 'transports'])
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
  if (!row) return undefined
  const { citizen_id: citizenId, public_key: publicKey, counter, transports } = row
  return { credentialId, citizenId, publicKey, counter, transports }
}

/** Only forwards: two answers with one count are one too many. */
export async function savePasskeyUse(
  tx: Tx,
  { credentialId, counter, at }: { credentialId: string; counter: number; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('citizens.passkey')
    .set({ counter, used_at: at })
    .where('credential_id', '=', credentialId)
    .where((eb) => eb.or([eb('counter', '<', counter), eb('counter', '=', 0)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deletePasskey(tx: Tx, citizenId: number, credentialId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('citizens.passkey')
    .where('citizen_id', '=', citizenId)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
