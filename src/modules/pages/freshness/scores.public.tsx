import { departments } from '#modules/departments/index.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { instantAt } from '#kernel/time.ts'
import { scores } from './freshness.store.ts'
import { ScoresPage } from './scores.view.tsx'

const DAY_MINUTES = 24 * 60

/** How current the texts of each department are, for everyone. @article 5(1) */
export function scoreRoutes(site: PublicScope, { read, frame, clock, city }: PublicDeps) {
  const { lang } = site
  site.get('/about/freshness', async (req, reply) => {
    const today = clock.today()
    const everyDays = city.policies.checkPagesEveryDays
    const list = await departments.list(read)
    return html(
      reply,
      <ScoresPage
        frame={await frame(lang, pathOf(req, lang))}
        scores={await scores(read, { now: clock.now(), today, everyDays })}
        departments={new Map(list.map((one) => [one.id, one.name[lang]]))}
        everyDays={everyDays}
      />,
      { shows: ['frame', 'items', 'departments'], until: instantAt(today, DAY_MINUTES) },
    )
  })
}
