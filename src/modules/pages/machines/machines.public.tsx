import type { Reader } from '#kernel/db.ts'
import type { PublicDeps, PublicScope } from '#kernel/http.ts'
import { addDays, dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { inLang, LANGS } from '#kernel/words.ts'

export interface SitemapEntry {
  path: string
  changedOn?: LocalDate
}
/** What a module has to show a search engine. */
export type Sitemap = (read: Reader, now: Instant) => Promise<SitemapEntry[]>

const NOT_FOR_ROBOTS = ['/search', '/en/search', '/office']
/** RFC 9116: less than a year, and never about to lapse. */
const SECURITY_DAYS = 180

/**
 * Addresses for machines: search engines may read all that is public.
 *
 * @law 전자정부 웹사이트 품질관리 지침 4 openness
 */
export function machineRoutes(site: PublicScope, deps: PublicDeps, sitemaps: readonly Sitemap[]) {
  const { siteUrl, read, clock, city } = deps
  site.get('/robots.txt', async (_req, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        [
          'User-agent: *',
          ...NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`),
          `Sitemap: ${siteUrl}/sitemap.xml`,
          '',
        ].join('\n'),
      ),
  )
  site.get('/sitemap.xml', async (_req, reply) => {
    const entries = (await Promise.all(sitemaps.map((list) => list(read, clock.now())))).flat()
    const all: SitemapEntry[] = [{ path: '/' }, ...entries]
    const urls = all.flatMap(({ path, changedOn }) => {
      const changed = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`
      return LANGS.map((lang) => `  <url><loc>${escaped(siteUrl + inLang(lang, path))}</loc>${changed}</url>`)
    })
    return reply
      .type('application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
      )
  })
  site.get('/.well-known/security.txt', async (_req, reply) => {
    const until = addDays(dayOf(clock.now()), SECURITY_DAYS)
    return reply
      .type('text/plain; charset=utf-8')
      .send(
        [
          `Contact: ${city.securityContact}`,
          `Expires: ${until}T00:00:00Z`,
          'Preferred-Languages: ko, en',
          `Canonical: ${siteUrl}/.well-known/security.txt`,
          '',
        ].join('\n'),
      )
  })
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;')
