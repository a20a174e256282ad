import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { sql } from 'kysely'
import { touch } from '../cache/touch.ts'
import type { Reader, Tx } from '../db.ts'
import type { Instant } from '../time.ts'
import type { Seal } from './seal.ts'

/** A signing key of the city as everyone may know it: Ed25519, 32 bytes. */
export interface SigningKey {
  readonly id: string
  readonly publicKey: Buffer
  readonly usedFrom: Instant
  readonly usedUntil: Instant | null
}

/** Signs in the city's name. */
export interface Signer {
  readonly keyId: string
  sign(bytes: Uint8Array): Buffer
}

const PURPOSE = 'keys.signing_secret.private_sealed'
const LOCK = 7_031_828

/** Every key that ever signed, newest first: what an old one signed stays provable. */
export const signingKeys = (read: Reader): Promise<SigningKey[]> =>
  read
    .selectFrom('keys.signing_key')
    .select(['id', 'public_key as publicKey', 'used_from as usedFrom', 'used_until as usedUntil'])
    .orderBy('used_from', 'desc')
    .execute()

/** The key that signs now. */
export async function findSigner(look: Reader, seal: Seal): Promise<Signer | undefined> {
  const row = await look
    .selectFrom('keys.signing_key as k')
    .innerJoin('keys.signing_secret as s', 's.key_id', 'k.id')
    .select(['k.id', 's.private_sealed as sealed'])
    .where('k.used_until', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const der = Buffer.from(seal.open(row.sealed, PURPOSE), 'base64')
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return { keyId: row.id, sign: (bytes) => sign(null, bytes, key) }
}

/** Makes the city's signing key where there is none. @returns its id, undefined where there was one */
export async function makeSigningKey(tx: Tx, seal: Seal, at: Instant): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx)
  const current = await tx
    .selectFrom('keys.signing_key')
    .select('id')
    .where('used_until', 'is', null)
    .executeTakeFirst()
  if (current) return undefined
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x as string, 'base64url')
  const id = keyIdOf(raw)
  touch(tx, 'signing-keys')
  await tx.insertInto('keys.signing_key').values({ id, public_key: raw, used_from: at }).execute()
  const der = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
  await tx
    .insertInto('keys.signing_secret')
    .values({ key_id: id, private_sealed: seal.seal(der, PURPOSE) })
    .execute()
  return id
}

/** Ends the key that signs now, destroys its private part, and makes the next. @returns the id of the next */
export async function rotateSigningKey(tx: Tx, seal: Seal, at: Instant): Promise<string> {
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx)
  await tx.deleteFrom('keys.signing_secret').execute()
  await tx.updateTable('keys.signing_key').set({ used_until: at }).where('used_until', 'is', null).execute()
  return (await makeSigningKey(tx, seal, at)) as string
}

/** A key is named by what it is: nobody can put another in its place. */
export const keyIdOf = (publicKey: Uint8Array): string =>
  createHash('sha256').update(publicKey).digest('hex').slice(0, 32)
