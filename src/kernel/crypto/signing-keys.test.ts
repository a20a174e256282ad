import { createPublicKey, verify } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '#test/town.ts'
import { findSigner, makeSigningKey, rotateSigningKey, signingKeys } from './signing-keys.ts'

describe('the city’s signing key', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const make = () => town.transact((tx) => makeSigningKey(tx, town.seal, town.clock.now()))
  const said = Buffer.from('용인시')
  const signedBy = (publicKey: Buffer, signature: Buffer) =>
    verify(
      null,
      said,
      createPublicKey({
        key: { kty: 'OKP', crv: 'Ed25519', x: publicKey.toString('base64url') },
        format: 'jwk',
      }),
      signature,
    )

  it('is made once, however many ask at once, and its private part is sealed', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, make))
    expect(made.filter(Boolean)).toHaveLength(1)
    const [key, ...more] = await signingKeys(town.deps.read)
    expect(more).toEqual([])
    const signer = await findSigner(town.deps.look, town.seal)
    expect(signer?.keyId).toBe(key?.id)
    expect(signedBy(key?.publicKey as Buffer, signer?.sign(said) as Buffer)).toBe(true)
    const { private_sealed } = await town.db
      .selectFrom('keys.signing_secret')
      .selectAll()
      .executeTakeFirstOrThrow()
    const der = Buffer.from(town.seal.open(private_sealed, 'keys.signing_secret.private_sealed'), 'base64')
    expect(private_sealed.includes(der.subarray(-32))).toBe(false)
  })

  it('is read by the serving role alone; the public reads what verifies', async () => {
    await expect(town.read.selectFrom('keys.signing_secret').selectAll().execute()).rejects.toThrow(
      /permission denied/,
    )
    await expect(town.read.selectFrom('keys.data_key').selectAll().execute()).rejects.toThrow(
      /permission denied/,
    )
    const change = sql`update keys.signing_key set public_key = ''`.execute(town.deps.look)
    await expect(change).rejects.toThrow(/permission denied/)
  })

  it('rotated, the old one stays published with its last moment and can sign no more', async () => {
    const before = (await findSigner(town.deps.look, town.seal))?.sign(said) as Buffer
    town.setClock('2026-12-01T09:00:00+09:00')
    const next = await town.transact((tx) => rotateSigningKey(tx, town.seal, town.clock.now()))
    const [now, old] = await signingKeys(town.deps.read)
    expect(now).toMatchObject({ id: next, usedFrom: '2026-12-01T00:00:00.000Z', usedUntil: null })
    expect(old).toMatchObject({ usedUntil: '2026-12-01T00:00:00.000Z' })
    expect(signedBy(old?.publicKey as Buffer, before)).toBe(true)
    const secrets = await town.db.selectFrom('keys.signing_secret').select('key_id').execute()
    expect(secrets).toEqual([{ key_id: next }])
  })
})
