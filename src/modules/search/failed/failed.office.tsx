import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { failedSearches } from '#kernel/search.ts'
import { addDays } from '#kernel/time.ts'
import { KEPT_DAYS } from './erase-failed.job.ts'
import { FailedPage } from './failed.view.tsx'
import type { FailedSearches } from './failed-searches.ts'

const SPANS = [7, 30, 90] as const
const MOST = 200

/** What citizens look for and the site does not have. @article 5(1) */
export function failedRoutes(office: OfficeScope, { look, clock }: Deps, failed: FailedSearches) {
  office.get<{ Querystring: { days?: unknown } }>('/search/failed', async (req, reply) => {
    clerkWith(req, 'site-admin')
    await failed.write()
    const days = SPANS.find((one) => String(one) === req.query.days) ?? 30
    const rows = await failedSearches(look, addDays(clock.today(), 1 - days), MOST)
    const props = { frame: officeFrame(req), rows, days, spans: SPANS, keptDays: KEPT_DAYS }
    return html(reply, <FailedPage {...props} />)
  })
}
