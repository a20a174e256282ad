import { departments } from '#modules/departments/index.ts'
import { NotFound } from '#kernel/errors.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { inLang, LANGS } from '#kernel/words.ts'
import { mediaOf } from '../document/document.rule.ts'
import { freshnessOf } from '../freshness/freshness.rule.ts'
import { ItemPage } from '../item-page/item.view.tsx'
import { getItem } from '../items/item.store.ts'
import { getRevision } from '../items/revision.store.ts'
import { mediaFor } from '../media/media-shown.store.ts'
import { findSection } from '../sections/section.store.ts'
import { findPreview } from './preview.store.ts'

/** A text that is not published yet, for whoever was given its address. Never stored, never found. @article 3(3) */
export function previewRoutes(scope: CaseScope, { look, clock, city, frame }: Deps) {
  const { lang } = scope
  scope.get<{ Params: { token: string }; Querystring: { step?: unknown } }>(
    '/preview/:token',
    async (req, reply) => {
      const { token } = req.params
      const preview = token.length > 100 ? undefined : await findPreview(look, token, clock.now())
      if (!preview) throw new NotFound('preview', 'unknown or over')
      const item = await getItem(look, preview.itemId)
      const { texts, fields, period } = await getRevision(look, item.id, preview.n)
      const department = await departments.find(look, item.departmentId)
      const media = await mediaFor(
        look,
        LANGS.flatMap((one) => mediaOf(texts[one]?.document ?? { blocks: [] })),
      )
      const at = clock.now()
      const everyDays = item.checkEveryDays ?? city.policies.checkPagesEveryDays
      const of = {
        ...item,
        ...period,
        fromAt: period.fromAt ?? at,
        itemId: item.id,
        texts,
        fields,
        changedAt: at,
      }
      return html(
        reply.header('x-robots-tag', 'noindex'),
        <ItemPage
          frame={await frame(lang, inLang(lang, '/'))}
          of={of}
          section={await findSection(look, item.section)}
          media={media}
          department={department?.name[lang] ?? city.name[lang]}
          isArchived={false}
          isPreview
          step={Number(req.query.step) || 1}
          {...freshnessOf(item.checkedOn, everyDays, clock.today())}
        />,
      )
    },
  )
}
