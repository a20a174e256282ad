import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { type Clerk, clerkOf, officeFrame } from '#kernel/clerk.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { workingDaysUntil } from '../clock/days-left.rule.ts'
import { receiveBy } from '../clock/internal-clocks.rule.ts'
import { kindsOf } from '../kinds/kind.store.ts'
import { countWork, type View, worklist } from './inbox.store.ts'
import { notesFor } from './notes.ts'
import { InboxPage, type Line } from './inbox.view.tsx'
import { words } from './inbox.words.ts'

/** The worklists that a post has. The one that waits for this post alone comes first. */
function viewsOf({ rights }: Clerk): View[] {
  return [
    ...(rights.has('petition-desk') ? (['desk'] as const) : []),
    ...(rights.has('petition-approve') ? (['approval'] as const) : []),
    ...(rights.has('petition-handle') ? (['mine'] as const) : []),
    ...(rights.has('petition-handle') || rights.has('petition-approve') ? (['department'] as const) : []),
  ]
}

/** What is to be done, by due date in working days. @law CPTA 19; CPTA-ED 6(7) @article 8(1) */
export function inboxRoutes(office: OfficeScope, deps: Deps) {
  const { look, clock } = deps

  office.get<{ Querystring: { view?: unknown } }>('/', async (req, reply) => {
    const clerk = clerkOf(req)
    const frame = officeFrame(req)
    const of = { departmentId: clerk.departmentId, postId: clerk.postId }
    const views = await Promise.all(
      viewsOf(clerk).map(async (view) => ({ view, count: await countWork(look, { view, ...of }) })),
    )
    const asked = views.find((one) => one.view === req.query.view)
    const view = (asked ?? views.find((one) => one.count > 0) ?? views[0])?.view
    const lines = view === undefined ? [] : await linesOf(clerk, view)
    return html(
      reply,
      <InboxPage frame={frame} view={view} views={views} lines={lines} notes={await notesFor(deps, clerk)} />,
    )
  })

  async function linesOf(clerk: Clerk, view: View): Promise<Line[]> {
    const { lang, departmentId, postId } = clerk
    const calendar = await loadCalendar(look)
    const kinds = new Map((await kindsOf(look)).map((one) => [one.id, one.name[lang]]))
    const work = await worklist(look, { view, departmentId, postId })
    const names = await namesOf(
      work.flatMap((one) => one.departmentId ?? []),
      clerk,
    )
    const [today, now] = [clock.today(), clock.now()]
    return work.map((one) => {
      const by = one.stage === 'filed' ? receiveBy(one.paidAt ?? one.arrivedAt, calendar) : undefined
      const until = by?.ok ? by.value : undefined
      return {
        ...one,
        kind: kinds.get(one.kindId) ?? one.kindId,
        inCharge: names(one.departmentId, one.postId),
        daysLeft: one.dueOn === null ? undefined : workingDaysUntil(today, one.dueOn, calendar),
        receiveBy: until,
        isLate: one.expiresAt === null ? until !== undefined && until < now : one.expiresAt <= now,
      }
    })
  }

  /** Department and name, from the posts of the departments that occur. */
  async function namesOf(departmentIds: readonly string[], { lang }: Clerk) {
    const posts = (
      await Promise.all([...new Set(departmentIds)].map((id) => departments.posts(look, id)))
    ).flat()
    const staff = await accounts.byIds(
      look,
      posts.flatMap((one) => one.staffId ?? []),
    )
    const nameOf = new Map(staff.map((one) => [one.id, one.name]))
    return (departmentId: string | null, postId: string | null): string => {
      const post = posts.find((one) => one.postId === postId)
      const department = posts.find((one) => one.departmentId === departmentId)?.departmentName[lang] ?? ''
      if (!post) return department
      const name = post.staffId === null ? undefined : nameOf.get(post.staffId)
      return `${department} ${name ?? words(lang).nobody}`
    }
  }
}
