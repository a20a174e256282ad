import type { PublicDeps, PublicScope } from '#kernel/http.ts'
import { NotFound } from '#kernel/errors.ts'
import { atomOf } from './atom.ts'
import { listPage } from './list.store.ts'
import { findSection } from './section.store.ts'

const ENTRIES = 20

/** What is new in a section, for those who subscribe. @article 3(2)1 @article 6(1) */
export function feedRoutes(site: PublicScope, { read, clock, city, siteUrl }: PublicDeps) {
  const { lang } = site
  site.get<{ Params: { '*': string } }>('/feeds/*', async (req, reply) => {
    const path = req.params['*']
    const section = await findSection(read, path)
    if (!section) throw new NotFound('feed', path)
    const now = clock.now()
    const entries = await listPage(read, { section: path, now, size: ENTRIES })
    const title = `${city.homeName[lang]} ${section.name[lang]}`
    return reply
      .type('application/atom+xml; charset=utf-8')
      .send(atomOf({ siteUrl, lang, path, title, entries, now }))
  })
}
