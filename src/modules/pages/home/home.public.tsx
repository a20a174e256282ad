import { html, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { HomePage } from './home.view.tsx'

/** @article 3(1) services to users through the home page */
export function homeRoutes(site: PublicScope, { frame }: PublicDeps) {
  const { lang } = site
  site.get(lang === 'ko' ? '/' : '', async (_req, reply) =>
    html(reply, <HomePage frame={await frame(lang, '/')} />, { shows: ['frame'] }),
  )
}
