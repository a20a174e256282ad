import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { nextTurn, postedIn } from '../publishing/published.store.ts'
import { sectionsIn } from '../sections/section.store.ts'
import { readOrdinance } from './ordinance.ts'
import { OrdinancePage, SiteMapPage } from './site.view.tsx'

/** The map of the site, and the ordinance that it carries out. @article 3(1) @article 3(2)7 */
export function siteRoutes(site: PublicScope, { read, frame, city, clock }: PublicDeps) {
  const { lang } = site
  const ordinance = readOrdinance()

  site.get('/about/sitemap', async (req, reply) => {
    const around = await frame(lang, pathOf(req, lang))
    const shown = new Set(
      [...around.menu.flatMap((one) => one.items ?? []), ...around.footer].map((one) => one.href),
    )
    const now = clock.now()
    const turn = await nextTurn(read, now)
    const pages = [
      ...(await postedIn(read, now, { type: 'page' })),
      ...(await postedIn(read, now, { type: 'guide' })),
    ]
    const others = pages
      .filter((one) => one.texts[lang] !== undefined)
      .map((one) => ({ label: one.texts[lang]?.title ?? '', href: inLang(lang, `/${one.path}`) }))
      .filter((one) => !shown.has(one.href))
    const sites = (await sectionsIn(read))
      .filter((one) => one.look === 'department')
      .map((one) => ({ label: one.name[lang], href: inLang(lang, `/${one.path}`) }))
    return html(reply, <SiteMapPage frame={around} others={others} sites={sites} />, {
      shows: ['frame', 'items', 'sections'],
      ...(turn && { until: turn }),
    })
  })

  site.get('/about/ordinance', async (req, reply) =>
    html(
      reply,
      <OrdinancePage
        frame={await frame(lang, pathOf(req, lang))}
        ordinance={ordinance}
        law={city.laws.petitionDesk[lang]}
      />,
      { shows: ['frame'] },
    ),
  )
}
