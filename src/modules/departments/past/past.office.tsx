import { accounts } from '#modules/accounts/index.ts'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { dayAsked } from './day-asked.ts'
import { OfficePastPage } from './past-office.view.tsx'
import { pastChanges } from './past-changes.rule.ts'
import { departmentsOn, origins, pasts } from './past.store.ts'
import { words } from './past.words.ts'
import { postsOn } from './post-past.store.ts'

/** For the managing department: departments, posts, heads and who held them on a day. @article 3(3) @article 5(2) */
export function pastOfficeRoutes(office: OfficeScope, { look, clock }: Deps) {
  office.get<{ Querystring: { on?: unknown } }>('/organisation', async (req, reply) => {
    const { lang } = clerkWith(req, 'site-admin')
    const today = clock.today()
    const asked = dayAsked(req.query.on, today)
    const w = words(lang)
    const error = asked === undefined ? w.notADay : asked > today ? w.toCome : undefined
    const on = error === undefined ? (asked ?? today) : today
    const posts = await postsOn(look, on)
    const staff = await accounts.byIds(
      look,
      posts.flatMap((one) => one.staffId ?? []),
    )
    const all = await pasts(look)
    const view = (
      <OfficePastPage
        frame={officeFrame(req)}
        on={on}
        typed={error === undefined ? on : String(req.query.on)}
        error={error}
        departments={await departmentsOn(look, on)}
        posts={posts}
        names={new Map(staff.map((one) => [one.id, one.name]))}
        beginsOn={all[0]?.fromOn}
        days={pastChanges(all, await origins(look))}
      />
    )
    return html(reply, view, { status: error === undefined ? 200 : 422 })
  })
}
