import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '#test/town.ts'

describe('Article 3(1): the home page', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())

  it.each([
    ['/', 'ko', '용인시 누리집'],
    ['/en', 'en', 'Yongin City website'],
  ])('%s is there in its language, with the way to search, the address and the phone', async (url, lang, name) => {
    const { body, statusCode } = await town.asStranger().get(url)
    expect(statusCode).toBe(200)
    expect(body).toContain(`<html lang="${lang}"`)
    expect(body).toContain(name)
    expect(body).toMatch(/<form[^>]+action="(\/en)?\/search"/)
    expect(body).toContain('1577-1122')
  })
  it('links to nothing that does not answer', async () => {
    for (const start of ['/', '/en', '/boards', '/en/boards']) {
      const { body } = await town.asStranger().get(start)
      const links = new Set(
        [...body.matchAll(/<a[^>]+href="(\/[^"#]*)"/g)].map((m) => (m[1] as string).replaceAll('&amp;', '&')),
      )
      // the account asks to sign in first
      for (const link of links)
        expect((await town.asStranger().get(link)).statusCode, `${start} → ${link}`).toBe(
          /^(?:\/en)?\/account$/.test(link) ? 303 : 200,
        )
    }
  })
  it('every public board is in the site map, and robots may read what is public', async () => {
    const map = await town.asStranger().get('/sitemap.xml')
    expect(map.body).toContain('<loc>http://localhost/boards/free</loc>')
    expect(map.body).toContain('<loc>http://localhost/en/boards/free</loc>')
    const robots = await town.asStranger().get('/robots.txt')
    expect(robots.body).toContain('Sitemap: http://localhost/sitemap.xml')
    expect(robots.body).not.toMatch(/Disallow: \/$/m)
  })
  it('security.txt does not lapse: RFC 9116', async () => {
    const { body } = await town.asStranger().get('/.well-known/security.txt')
    const expires = /Expires: (\S+)/.exec(body)?.[1] as string
    const days = (Date.parse(expires) - Date.parse('2026-11-24')) / 86_400_000
    expect(days).toBeGreaterThan(30)
    expect(days).toBeLessThan(365)
  })
})
