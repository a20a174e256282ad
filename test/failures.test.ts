import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from './town.ts'

describe('KWCAG 2.2 and 전자정부 웹사이트 품질관리 지침 4: an answer that failed', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())

  it.each([
    ['/no-such-page', 'ko'],
    ['/en/no-such-page', 'en'],
  ])('%s is a page of ours in the language of its address, with the security headers', async (url, lang) => {
    const res = await town.asStranger().get(url)
    expect(res.statusCode).toBe(404)
    expect(res.body).toContain(`<html lang="${lang}"`)
    expect(res.body).toContain(town.deps.city.phone)
    expect(res.headers['content-security-policy']).toContain("default-src 'none'")
    expect(res.headers['cache-control']).toBe('no-store')
  })
  it.each([
    '/%',
    '/%00',
    '/..%2f..%2fetc',
    `/${'a'.repeat(4000)}`,
    '/api/v1/none',
  ])('%s tells nothing of the program', async (url) => {
    const res = await town.asStranger().get(url)
    expect(res.statusCode).toBeGreaterThanOrEqual(400)
    expect(res.statusCode).toBeLessThan(500)
    expect(res.body).not.toMatch(/fastify|FST_|Route|stack|node_modules/i)
  })
  it.each([
    '/about/%00',
    '/boards/%00/1',
    '/petitions/kinds/%00',
    '/en/about/organisation/%00',
    '/petitions?q=%00',
  ])('%s names nothing, and is no fault of ours', async (url) =>
    expect((await town.asStranger().get(url)).statusCode).toBe(404))
  it('/office/records/0000-01-01 is a day of no calendar, for whoever is in', async () => {
    const officer = await town.asPost('civil-affairs-desk-1')
    for (const day of ['0000-01-01', '2026-02-30'])
      expect((await officer.get(`/office/records/${day}`)).statusCode).toBe(404)
  })
  it('/office?q=%00 is no fault of ours, for whoever is in', async () => {
    const officer = await town.asPost('civil-affairs-desk-1')
    expect((await officer.get('/office?q=%00&view=desk')).statusCode).toBe(404)
  })
  it('a body too large is refused with a page of ours', async () => {
    const res = await town.asStranger().post('/no-such-form', { text: 'x'.repeat(1_100_000) })
    expect([404, 413]).toContain(res.statusCode)
    expect(res.body).toContain('<html lang="ko"')
  })
  it('/healthz and /readyz answer a machine', async () => {
    expect((await town.asStranger().get('/healthz')).body).toBe('ok\n')
    expect((await town.asStranger().get('/readyz')).body).toBe('ready\n')
  })
})
