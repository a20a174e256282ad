import { departments } from '#modules/departments/index.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { kindsOf } from './kind.store.ts'
import { KindsPage } from './kinds.view.tsx'

/**
 * The table of standards: kinds, costs, periods, departments, and what is filed here.
 *
 * @article 8(3) @article 9(1) @article 10(1) the kinds selected for publication
 */
export function kindsRoutes(site: PublicScope, { read, frame }: PublicDeps) {
  const { lang } = site
  site.get('/petitions/kinds', async (req, reply) => {
    const names = new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))
    return html(
      reply,
      <KindsPage
        frame={await frame(lang, pathOf(req, lang))}
        kinds={await kindsOf(read)}
        departments={names}
      />,
      { shows: ['frame', 'kinds', 'departments'] },
    )
  })
}
