import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { instantAt } from '#kernel/time.ts'
import { ContentView } from './content.view.tsx'
import { freshnessOf } from './freshness.rule.ts'
import { getPage } from './page.store.ts'

/** Folders in which the pages of the city stand. A file in city/<name>/pages names one of them in its path. */
const FOLDERS = ['about', 'guide', 'life'] as const
const DAY_MINUTES = 24 * 60

/**
 * The pages of the city: administration, life in the city, how to use the site, personal data.
 *
 * @article 3(2)1 @article 3(2)2 @article 3(2)7 what is provided @article 5(1) kept current @article 5(2) who
 * answers for it @article 17(2) the privacy policy is posted
 */
export function contentRoutes(site: PublicScope, { read, frame, clock, city }: PublicDeps) {
  const { lang } = site
  const page = async (req: FastifyRequest, reply: FastifyReply, path: string) => {
    const found = await getPage(read, path)
    const today = clock.today()
    const department = await departments.find(read, found.departmentId)
    return html(
      reply,
      <ContentView
        frame={await frame(lang, pathOf(req, lang))}
        of={found}
        department={department?.name[lang] ?? city.name[lang]}
        current={pathOf(req, lang)}
        {...freshnessOf(found.checkedOn, city.policies.checkPagesEveryDays, today)}
      />,
      { shows: ['frame', `page:${path}`, 'departments'], until: instantAt(today, DAY_MINUTES) },
    )
  }
  site.get('/privacy', (req, reply) => page(req, reply, 'privacy'))
  for (const folder of FOLDERS) {
    site.get(`/${folder}`, (req, reply) => page(req, reply, folder))
    site.get<{ Params: { page: string } }>(`/${folder}/:page`, (req, reply) =>
      page(req, reply, `${folder}/${req.params.page}`),
    )
  }
}
