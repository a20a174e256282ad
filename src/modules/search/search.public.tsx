import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { departments } from '#modules/departments/index.ts'
import { PERIODS, type Period, readAsked, sinceOf } from './asked.rule.ts'
import type { FailedSearches } from './failed/failed-searches.ts'
import { find, helpFor } from './find.ts'
import { SearchPage } from './search.view.tsx'

const SIZE = 10

/** The search over everything. Never kept: every question is another address. */
export function searchRoutes(site: PublicScope, { read, clock, frame }: PublicDeps, failed: FailedSearches) {
  const { lang } = site
  site.get<{ Querystring: Record<string, unknown> }>('/search', async (req, reply) => {
    const asked = readAsked(req.query)
    const today = clock.today()
    const sinces = (Object.keys(PERIODS) as Period[]).map((one) => sinceOf(one, today))
    const question = {
      query: asked.query,
      lang,
      kinds: asked.kind === undefined ? undefined : [asked.kind],
      departmentId: asked.departmentId,
      since: asked.period && sinceOf(asked.period, today),
      order: asked.order,
      sinces,
      page: asked.page,
      size: SIZE,
      now: clock.now(),
    }
    const outcome = await find(read, question, asked.asTyped)
    const isVain = outcome.found.total === 0 || outcome.alone !== undefined
    const help = isVain ? await helpFor(read, question) : undefined
    if (isVain) failed.note(asked.query, req.ip, clock.now())
    const names = new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))
    const around = { frame: await frame(lang, pathOf(req, lang)), asked, names, size: SIZE, today, help }
    return html(reply, <SearchPage {...around} {...outcome} />)
  })
}
