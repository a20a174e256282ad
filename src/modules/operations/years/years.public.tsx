import { departments } from '#modules/departments/index.ts'
import { NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { releasedOf } from '../opinions/released.store.ts'
import { openedRounds } from '../rounds/opened-round.store.ts'
import { stateOf } from '../rounds/round.rule.ts'
import { reportedOf, yearReports } from './report.store.ts'
import { ReportPage } from './report.view.tsx'
import { OpinionsPage } from './years.view.tsx'

/** /about/opinions, and the report of a year. @article 4 opinions gathered every year, and heeded, in public */
export function yearRoutes(site: PublicScope, { read, frame, clock }: PublicDeps) {
  const { lang } = site

  site.get('/about/opinions', async (req, reply) => {
    const today = clock.today()
    const rounds = (await openedRounds(read)).map((round) => ({
      round,
      state: stateOf({ ...round, isOpened: true }, today),
    }))
    const props = { frame: await frame(lang, pathOf(req, lang)), rounds, reports: await yearReports(read) }
    return html(reply, <OpinionsPage {...props} />, { shows: ['frame', 'opinion-rounds', 'opinions'] })
  })

  site.get<{ Params: { year: string } }>('/about/opinions/:year', async (req, reply) => {
    const year = /^2\d{3}$/.test(req.params.year) ? Number(req.params.year) : 0
    const report = (await yearReports(read)).find((one) => one.year === year)
    const groups = await reportedOf(read, year)
    if (!report && groups.length === 0) throw new NotFound('report of opinions', req.params.year)
    const view = (
      <ReportPage
        frame={await frame(lang, pathOf(req, lang))}
        year={year}
        report={report}
        groups={groups}
        released={await releasedOf(read, year)}
        departments={new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))}
      />
    )
    return html(reply, view, { shows: ['frame', 'opinions', 'departments'] })
  })
}
