import { officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { maskedFor } from '../items/masked-for.ts'
import { checksOfHead } from '../freshness/check.office.tsx'
import { freshnessOf } from '../freshness/freshness.rule.ts'
import { sectionsIn } from '../sections/section.store.ts'
import { editorOf } from './editor-of.ts'
import { countReviews, itemLines } from './item-list.store.ts'
import { VIEWS } from './item-view.rule.ts'
import { ItemsPage } from './list.view.tsx'

const HERE = '/office/pages'
const SIZE = 50

/** The texts that a post may edit. @article 3(3) @article 5(1) */
export function itemListRoutes(office: OfficeScope, deps: Deps) {
  const { look, clock, city } = deps
  type Asked = { Querystring: Record<'view' | 'section' | 'q' | 'page' | 'done', unknown> }
  office.get<Asked>('/pages', async (req, reply) => {
    const checks = await checksOfHead(deps, { req, reply })
    if (checks !== undefined) return checks
    const clerk = editorOf(req)
    const { query } = req
    const today = clock.today()
    const checkDays = city.policies.checkPagesEveryDays
    const departmentId = clerk.rights.has('site-admin') || clerk.contract ? undefined : clerk.departmentId
    const sections = (await sectionsIn(look)).filter(
      (one) => clerk.contract?.sections.includes(one.path) ?? true,
    )
    const view = VIEWS.find((one) => one === query.view)
    const section = sections.find((one) => one.path === query.section)?.path
    const text = typeof query.q === 'string' ? query.q.trim().slice(0, 100) : ''
    const page = Math.max(1, Math.min(1000, Number(query.page) || 1))
    const asked = {
      view,
      section,
      departmentId,
      sections: clerk.contract?.sections,
      text,
      checkDays,
      today,
      page,
      size: SIZE + 1,
    }
    const found = maskedFor(clerk, await itemLines(look, asked))
    const address = (n: number) => {
      const params = new URLSearchParams({
        ...(view && { view }),
        ...(section && { section }),
        ...(text && { q: text }),
        page: String(n),
      })
      return `${HERE}?${params}`
    }
    return html(
      reply,
      <ItemsPage
        frame={officeFrame(req)}
        clerk={clerk}
        items={found
          .slice(0, SIZE)
          .map((one) => ({ ...one, ...freshnessOf(one.checkedOn, one.checkEveryDays ?? checkDays, today) }))}
        sections={sections}
        view={view}
        section={section}
        text={text}
        reviews={await countReviews(look, departmentId)}
        now={clock.now()}
        done={typeof query.done === 'string' ? query.done : undefined}
        previous={page > 1 ? address(page - 1) : undefined}
        next={found.length > SIZE ? address(page + 1) : undefined}
      />,
    )
  })
}
