import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { searchPage } from '#kernel/search.ts'
import { SearchPage } from './search.view.tsx'

const SIZE = 10
const LONGEST = 200
const LAST_PAGE = 500

const KINDS = ['page', 'kind', 'news', 'department', 'petition', 'counsel', 'posting'] as const

/** Texts in the reader's language; in any, where there are none. Never kept: every question is another address. */
export function searchRoutes(site: PublicScope, { read, clock, frame }: PublicDeps) {
  const { lang } = site
  type At = { Querystring: Record<'q' | 'page' | 'kind', unknown> }
  site.get<At>('/search', async (req, reply) => {
    const query = (typeof req.query.q === 'string' ? req.query.q : '').trim().slice(0, LONGEST)
    const page = Math.min(Math.max(Number.parseInt(String(req.query.page)) || 1, 1), LAST_PAGE)
    const kind = KINDS.find((one) => one === req.query.kind)
    const asked = { query, kind, page, size: SIZE, now: clock.now() }
    const own = await searchPage(read, { ...asked, lang })
    const found = own.count > 0 ? own : await searchPage(read, asked)
    const props = {
      query,
      kind,
      kinds: KINDS,
      page,
      size: SIZE,
      found,
      isOther: found !== own && found.count > 0,
    }
    return html(reply, <SearchPage frame={await frame(lang, pathOf(req, lang))} {...props} />)
  })
}
