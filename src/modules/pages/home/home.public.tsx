import { departments } from '#modules/departments/index.ts'
import { html, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { instantAt } from '#kernel/time.ts'
import { nextTurn } from '../publishing/published.store.ts'
import { listPage } from '../sections/list.store.ts'
import { firstOf } from '../sections/section.public.tsx'
import { HomePage } from './home.view.tsx'

const NEWS = 5
const DAY_MINUTES = 24 * 60

/** @article 3(1) services to users through the home page */
export function homeRoutes(site: PublicScope, { read, frame, clock }: PublicDeps) {
  const { lang } = site
  site.get(lang === 'ko' ? '/' : '', async (_req, reply) => {
    const now = clock.now()
    const names = new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))
    return html(
      reply,
      <HomePage
        frame={await frame(lang, '/')}
        news={await listPage(read, { section: 'news', now, size: NEWS })}
        departments={names}
      />,
      {
        shows: ['frame', 'section:news', 'departments'],
        until: firstOf(instantAt(clock.today(), DAY_MINUTES), await nextTurn(read, now, 'news')),
      },
    )
  })
}
