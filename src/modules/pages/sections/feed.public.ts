import { atomOf } from '#kernel/atom.ts'
import { NotFound } from '#kernel/errors.ts'
import type { PublicDeps, PublicScope } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { wordsOf } from '../document/document.rule.ts'
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
    const addressOf = (of: string) => `${siteUrl}${inLang(lang, of)}`
    const entries = (await listPage(read, { section: path, now, size: ENTRIES })).map((one) => {
      const { title, document } = one.texts[lang] ?? one.texts.ko
      return {
        address: addressOf(`/${one.path}`),
        title,
        publishedAt: one.fromAt,
        changedAt: one.changedAt > one.fromAt ? one.changedAt : one.fromAt,
        text: wordsOf(document),
      }
    })
    const title = `${city.homeName[lang]} ${section.name[lang]}`
    const self = addressOf(`/feeds/${path}`)
    return reply.type('application/atom+xml; charset=utf-8').send(atomOf({ lang, self, title, entries, now }))
  })
}
