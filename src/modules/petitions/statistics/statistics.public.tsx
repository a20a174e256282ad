import { departments } from '#modules/departments/index.ts'
import { officeFrame } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { type Deps, html, type OfficeScope, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import type { Clock } from '#kernel/clock.ts'
import { kindsOf } from '../kinds/kind.store.ts'
import { figuresCsv } from './figures-csv.ts'
import { figuresOf, type Scope } from './figures.store.ts'
import { monthOf, monthsUntil } from './month.rule.ts'
import { StatisticsPage } from './statistics.view.tsx'
import { words } from './statistics.words.ts'

const SHOWN = 13
type Asked = { Querystring: { month?: unknown } }

/** What the page and the file are made of, for any reader. */
async function figures(read: Reader, clock: Clock, lang: Lang, asked: unknown) {
  const months = monthsUntil(monthOf(clock.today()), SHOWN)
  const month = months.find((one) => one === asked) ?? (months[0] as string)
  const [kinds, all] = [await kindsOf(read), await departments.list(read)]
  const names = {
    kind: new Map(kinds.map((one) => [one.id, one.name[lang]])),
    department: new Map(all.map((one) => [one.id, one.name[lang]])),
  }
  const nameOf = (scope: Scope, id: string) =>
    scope === 'all' ? words(lang).whole : (names[scope].get(id) ?? id)
  return { months, month, nameOf, figures: await figuresOf(read, { months }) }
}

/** /petitions/statistics, and the same as CSV. @article 8(1) @law CPTA-ED 22(1) */
export function statisticsRoutes(site: PublicScope, { read, frame, clock }: PublicDeps) {
  const { lang } = site
  const action = inLang(lang, '/petitions/statistics')

  site.get<Asked>('/petitions/statistics', async (req, reply) => {
    const view = (
      <StatisticsPage
        frame={await frame(lang, pathOf(req, lang))}
        action={action}
        download={`${action}.csv`}
        {...(await figures(read, clock, lang, req.query.month))}
      />
    )
    return html(reply, view, { shows: ['frame', 'petition-figures', 'kinds', 'departments'] })
  })
  site.get('/petitions/statistics.csv', async (_req, reply) => {
    const made = await figures(read, clock, lang, undefined)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="petitions.csv"')
      .send(figuresCsv(lang, made.figures, made.nameOf))
  })
}

/** /office/statistics */
export function officeStatisticsRoutes(office: OfficeScope, { read, clock }: Deps) {
  office.get<Asked>('/statistics', async (req, reply) => {
    const frame = officeFrame(req)
    const made = await figures(read, clock, frame.lang, req.query.month)
    const download = inLang(frame.lang, '/petitions/statistics.csv')
    return html(
      reply,
      <StatisticsPage frame={frame} action="/office/statistics" download={download} {...made} />,
    )
  })
}
