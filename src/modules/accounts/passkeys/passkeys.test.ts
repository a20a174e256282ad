import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '#test/town.ts'
import { insertPasskey, saveChallenge, savePasskeyUse, useChallenge } from './passkey.store.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

describe('Article 13: what a device is asked to sign', () => {
  it('is answered once, by whom it was asked, within five minutes: 10:00 + 5 = 10:05', async () => {
    const [one, other] = [await town.asCitizen(), await town.asCitizen()]
    const at = town.clock.now()
    const ask = (challenge: string, citizenId: number | null) =>
      town.transact((tx) => saveChallenge(tx, { challenge, citizenId, at }))
    const answer = (challenge: string, citizenId: number | null) =>
      town.transact((tx) => useChallenge(tx, { challenge, citizenId, at: town.clock.now() }))
    await ask('first', one.id)
    expect(await answer('first', one.id)).toBe(true)
    expect(await answer('first', one.id), 'a second time').toBe(false)
    await ask('second', one.id)
    expect(await answer('second', other.id), 'somebody else').toBe(false)
    await ask('third', one.id)
    expect(await answer('third', null), 'at a sign-in').toBe(false)
    await ask('fourth', null)
    town.setClock('2026-11-24T10:05:00+09:00')
    expect(await answer('fourth', null), 'too late').toBe(false)
    town.setClock('2026-11-24T10:00:00+09:00')
    expect(await answer('never asked', null)).toBe(false)
  })

  it('a count goes forwards alone: a device that was copied is found out', async () => {
    const { id: citizenId } = await town.asCitizen()
    const at = town.clock.now()
    const key = { publicKey: Buffer.from('key'), transports: [], citizenId, name: '전화기', at }
    const use = (credentialId: string, counter: number) =>
      town.transact((tx) => savePasskeyUse(tx, { credentialId, counter, at }))
    const add = (credentialId: string, counter: number) =>
      town.transact((tx) => insertPasskey(tx, town.seal, { ...key, credentialId, counter }))
    await add('counts', 4)
    expect([await use('counts', 5), await use('counts', 5), await use('counts', 3)]).toEqual([
      true,
      false,
      false,
    ])
    await add('counts not', 0)
    expect([await use('counts not', 0), await use('counts not', 0)]).toEqual([true, true])
    expect(await add('counts', 9), 'it belongs to somebody').toBe(false)
  })
})
