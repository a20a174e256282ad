import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { searchPage } from '#kernel/search.ts'
import { SearchPage } from './search.view.tsx'

const SIZE = 10
const LONGEST = 200
const LAST_PAGE = 500

/** Never kept in the page cache: every question is another address. */
export function searchRoutes(site: PublicScope, { read, clock, frame }: PublicDeps) {
  const { lang } = site
  site.get<{ Querystring: { q?: unknown; page?: unknown } }>('/search', async (req, reply) => {
    const query = (typeof req.query.q === 'string' ? req.query.q : '').trim().slice(0, LONGEST)
    const page = Math.min(Math.max(Number.parseInt(String(req.query.page)) || 1, 1), LAST_PAGE)
    const found = await searchPage(read, { query, page, size: SIZE, now: clock.now() })
    const around = await frame(lang, pathOf(req, lang))
    return html(reply, <SearchPage frame={around} query={query} page={page} size={SIZE} found={found} />)
  })
}
