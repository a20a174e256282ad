import { departments } from '#modules/departments/index.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { addDays, instantAt } from '#kernel/time.ts'
import { TAG } from './designate.act.ts'
import { entriesOn } from './designation.store.ts'
import { OfficersPage } from './officers.view.tsx'

/** Who answers for electronic petitions, and who watches how they are processed. @law CPTA-ED 11(3), 11(4) */
export function officersRoutes(site: PublicScope, { read, frame, clock }: PublicDeps) {
  const { lang } = site
  site.get('/petitions/officers', async (req, reply) => {
    const today = clock.today()
    const officers = (await entriesOn(read, today)).filter((one) => one.role !== 'counselor')
    const posts = await departments.entries(
      read,
      officers.map((one) => one.postId),
    )
    const names = new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))
    const page = (
      <OfficersPage
        frame={await frame(lang, pathOf(req, lang))}
        {...{ officers, posts, departments: names }}
      />
    )
    return html(reply, page, {
      shows: ['frame', TAG, 'departments'],
      until: instantAt(addDays(today, 1), 0),
    })
  })
}
