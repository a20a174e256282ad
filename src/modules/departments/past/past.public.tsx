import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { dayAsked } from './day-asked.ts'
import { pastChanges } from './past-changes.rule.ts'
import { departmentsOn, origins, pasts } from './past.store.ts'
import { PastPage } from './past.view.tsx'
import { words } from './past.words.ts'

/** Which departments there were on a day, and what changed when. No person stands in it. @article 3(3) */
export function pastRoutes(site: PublicScope, { read, frame, clock }: PublicDeps) {
  const { lang } = site
  site.get<{ Querystring: { on?: unknown } }>('/about/organisation-past', async (req, reply) => {
    const today = clock.today()
    const asked = dayAsked(req.query.on, today)
    const w = words(lang)
    const error = asked === undefined ? w.notADay : asked > today ? w.toCome : undefined
    const on = error === undefined ? (asked ?? today) : today
    const all = await pasts(read)
    const view = (
      <PastPage
        frame={await frame(lang, pathOf(req, lang))}
        on={on}
        typed={error === undefined ? on : String(req.query.on)}
        error={error}
        departments={await departmentsOn(read, on)}
        beginsOn={all[0]?.fromOn}
        days={pastChanges(all, await origins(read))}
      />
    )
    return html(reply, view, { status: error === undefined ? 200 : 422 })
  })
}
