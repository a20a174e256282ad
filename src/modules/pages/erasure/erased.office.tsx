import { departments } from '#modules/departments/index.ts'
import { officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { deciderOf } from '../editing/editor-of.ts'
import { writersOf } from '../revisions/writers-of.ts'
import { ErasedPage } from './erased.view.tsx'
import { erasedOf } from './erased.store.ts'

/** What is left of texts of a department, or of all, that were removed after their posting period. @article 6(1) */
export function erasedRoutes(office: OfficeScope, { look }: Deps) {
  office.get('/pages/erased', async (req, reply) => {
    const clerk = deciderOf(req)
    const erased = await erasedOf(look, clerk.rights.has('site-admin') ? undefined : clerk.departmentId)
    const all = await departments.list(look)
    const writerOf = await writersOf(
      look,
      clerk,
      erased.map(({ writtenBy, fromAt }) => ({ writtenBy, at: fromAt })),
    )
    const names = new Map(all.map((one) => [one.id, one.name[clerk.lang]]))
    const props = { frame: officeFrame(req), erased, departments: names, writerOf }
    return html(reply, <ErasedPage {...props} />)
  })
}
