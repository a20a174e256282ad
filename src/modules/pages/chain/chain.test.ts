import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#kernel/clock.ts'
import { makeSigningKey } from '#kernel/crypto.ts'
import { addDays, instantAt } from '#kernel/time.ts'
import { fileOne } from '#test/filing.ts'
import { openTown, type Town } from '#test/town.ts'
import { publishChainHeads } from './publish-heads.job.ts'

describe('Article 3(2)3: where the record of acts stood is published for everyone', () => {
  let town: Town
  const get = (url: string) => town.asStranger().get(url)
  // links carry the database's own moments, so the day that is over is today's
  const tomorrow = addDays(systemClock.today(), 1)
  beforeAll(async () => {
    town = await openTown()
    await fileOne(town)
  })
  afterAll(() => town.close())

  it('says what will be there, before there is anything', async () => {
    const page = await get('/about/chain')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('아직 공개한 끝값이 없습니다')
    expect(page.body).toContain('공문서가 아닙니다')
    expect((await get('/en/about/chain')).body).toContain('is not an official document')
    expect((await get('/feeds/chain-heads.json')).json()).toMatchObject({ city: '용인시', heads: [] })
  })

  it('five minutes after midnight it has the day before, in every form', async () => {
    town.setClock(instantAt(tomorrow, 5))
    await publishChainHeads.run(town.deps, {})
    await town.transact((tx) => makeSigningKey(tx, town.seal, town.clock.now()))
    const { heads } = (await get('/feeds/chain-heads.json')).json<{
      heads: { hash: string; links: number }[]
    }>()
    expect(heads).toHaveLength(1)
    const hash = heads[0]?.hash as string
    const page = (await get('/about/chain')).body
    expect(page).toContain(hash)
    for (const link of [
      '/tools/verify-receipt.mjs',
      '/.well-known/nurijip-keys.json',
      '/feeds/chain-heads.txt',
    ]) {
      expect(page).toContain(`href="${link}"`)
      expect((await get(link)).statusCode, link).toBe(200)
    }
    expect((await get('/feeds/chain-heads.txt')).body).toMatch(
      new RegExp(`^\\S+ \\d+ ${hash} \\d+ [0-9a-f]{64}\\n$`),
    )
    const day = await get(`/feeds/chain/${systemClock.today()}.txt`)
    expect(day.body.trim().split('\n')).toHaveLength(heads[0]?.links as number)
    expect(day.body).toContain(hash)
    expect((await get('/sitemap.xml')).body).toContain('/about/chain')
  })

  it('of a day that has none, or is none, there is nothing', async () => {
    for (const name of ['1999-01-01.txt', '2026-02-30.txt', 'x', `${systemClock.today()}.json`])
      expect((await get(`/feeds/chain/${name}`)).statusCode, name).toBe(404)
  })

  it('no private part of a key is anywhere', async () => {
    const keys = (await get('/.well-known/nurijip-keys.json')).json<{ keys: object[] }>()
    expect(keys.keys.map((one) => Object.keys(one))).toEqual([['id', 'kty', 'crv', 'x', 'from', 'until']])
  })
})
