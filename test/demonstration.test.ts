import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemonstration } from '../db/seeds/demonstration.ts'
import { verifyChain } from '../src/kernel/audit/verify.ts'
import { accounts } from '../src/modules/accounts/index.ts'
import { departments } from '../src/modules/departments/index.ts'
import { CITY } from './names.ts'
import { appointSomebody } from './staff.ts'
import { openTown, type Town } from './town.ts'

describe('the demonstration town is made whole or not at all', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const seed = (change: Partial<Parameters<typeof seedDemonstration>[0]> = {}, production = false) =>
    seedDemonstration({ ...town.deps, cityFolder: CITY, ...change }, { production })
  const staff = () => accounts.list(town.deps.look)
  const shown = async () => (await town.asStranger().get('/office/sign-in')).body.includes('시연용 계정')

  it('never in production', async () => {
    await expect(seed({}, true)).rejects.toThrow('not for production')
    expect(await staff()).toEqual([])
  })
  it('a program that dies before the end leaves nothing', async () => {
    const dying: Town['transact'] = (work) =>
      town.transact(async (tx) => {
        await work(tx)
        throw new Error('died')
      })
    await expect(seed({ transact: dying })).rejects.toThrow('died')
    expect(await staff()).toEqual([])
  })
  it('one that dies before the accounts are shown is taken up where it stopped; two at once make one town', async () => {
    await expect(seed({ vault: undefined as never })).rejects.toThrow()
    expect((await staff()).length).toBeGreaterThan(20)
    expect(await shown()).toBe(false)
    expect(await Promise.all([seed(), seed()])).toEqual([false, false])
    expect(await shown()).toBe(true)
    expect((await town.asStranger().get('/news')).body).toContain('오늘은 민원의 날입니다')
    expect((await town.asStranger().get('/petitions')).body).toMatch(/\/petitions\/2026-\d{6}/)
    expect((await verifyChain(town.db)).ok).toBe(true)
  })
  it('new secrets given to one of its people stay', async () => {
    const staffId = (await departments.findHolder(town.deps.look, 'roads-head'))?.staffId as number
    const head = '도로관리과 답변 결재'
    expect((await town.asStranger().get('/office/sign-in')).body).toContain(head)
    await accounts.issueSecret(town.deps, { staffId, label: 'x', at: town.clock.now() })
    await seed()
    expect((await town.asStranger().get('/office/sign-in')).body).not.toContain(head)
  })
})

describe('a town with staff of its own stays as it is', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())

  it('no one is added and no account is shown', async () => {
    await appointSomebody(town.deps, 'roads-2')
    expect(await seedDemonstration({ ...town.deps, cityFolder: CITY }, { production: false })).toBe(false)
    expect((await accounts.list(town.deps.look)).length).toBe(1)
    expect((await town.asStranger().get('/office/sign-in')).body).not.toContain('시연용 계정')
  })
})
