import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { CITY } from '#test/names.ts'
import { whenCityChanged } from './city.ts'

describe('the city’s folder is brought in when it changed, and only then', () => {
  let town: Awaited<ReturnType<typeof openTestDatabase>>
  beforeAll(async () => {
    town = await openTestDatabase()
  })
  afterAll(() => town.close())
  const ran = (city = CITY) => town.transact((tx) => whenCityChanged(tx, city, async () => undefined))

  it('not again while nothing changed', async () => expect(await ran()).toBe(false))
  it('again when a file is not what it was', async () => {
    await town.owner.updateTable('city.loaded').set({ fingerprint: 'another' }).execute()
    expect(await ran()).toBe(true)
    expect(await ran()).toBe(false)
  })
  it('and again when it failed halfway', async () => {
    await town.owner.updateTable('city.loaded').set({ fingerprint: 'another' }).execute()
    const failing = town.transact((tx) =>
      whenCityChanged(tx, CITY, async () => {
        throw new Error('halfway')
      }),
    )
    await expect(failing).rejects.toThrow('halfway')
    expect(await ran()).toBe(true)
  })
})
