import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { localDate, type LocalDate } from '#kernel/time.ts'
import { changeDays, departmentsOn } from './past.store.ts'
import { PastPage } from './past.view.tsx'

/** Which departments there were on a day. @article 3(3) */
export function pastRoutes(site: PublicScope, { read, frame, clock }: PublicDeps) {
  const { lang } = site
  site.get<{ Querystring: { on?: unknown } }>('/about/organisation-past', async (req, reply) => {
    const on = dayIn(req.query.on) ?? clock.today()
    return html(
      reply,
      <PastPage
        frame={await frame(lang, pathOf(req, lang))}
        on={on}
        departments={await departmentsOn(read, on)}
        days={await changeDays(read)}
      />,
    )
  })
}

function dayIn(text: unknown): LocalDate | undefined {
  try {
    return typeof text === 'string' ? localDate(text) : undefined
  } catch {
    return undefined
  }
}
