import type { FastifyReply, FastifyRequest } from 'fastify'
import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { type Clerk, clerkOf, officeFrame } from '#kernel/clerk.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { words as caseWords } from '../case/case.words.ts'
import { kindsOf } from '../kinds/kind.store.ts'
import { filtersOf } from '../saved-filters/saved-filter.store.ts'
import { filterRoutes } from '../saved-filters/saved-filters.office.ts'
import { readAsked, type View } from './asked.rule.ts'
import { bulkAssign } from './bulk-assign.ts'
import { exportRoutes } from './export.office.ts'
import { countWork, worklist } from './inbox.store.ts'
import { InboxPage, type InboxProps, NoWorkPage } from './inbox.view.tsx'
import { notesFor } from './notes.ts'
import { words } from './inbox.words.ts'
import { linesOf } from './lines.ts'
import { type Answer, viewsOf, whoseOf } from './whose.ts'

const SIZE = 50

/** What is to be done, by due date in working days. @law CPTA 19; CPTA-ED 6(7) @article 8(1) */
export function inboxRoutes(office: OfficeScope, deps: Deps) {
  const { look, clock } = deps

  async function page(req: FastifyRequest, reply: FastifyReply, answer: Answer = {}) {
    const clerk = clerkOf(req)
    const frame = officeFrame(req)
    const names = viewsOf(clerk)
    const notes = await notesFor(deps, clerk)
    if (names.length === 0) return html(reply, <NoWorkPage frame={frame} notes={notes} />)
    const whose = await whoseOf(deps, clerk)
    const all = await Promise.all(
      names.map(async (view) => ({ view, counts: await countWork(look, { view }, whose) })),
    )
    const asked = readAsked(req.query as Record<string, unknown>, names)
    const view = asked.view ?? (all.find((one) => one.counts.all > 0) ?? all[0])?.view ?? 'mine'
    const wanted = { ...asked, view }
    const found = await worklist(look, wanted, whose, { size: SIZE + 1, page: asked.page })
    const times = { today: whose.today, now: whose.now, calendar: await loadCalendar(look) }
    const { errors = [], typed = {}, assigned, status = errors.length > 0 ? 422 : 200 } = answer
    const props: InboxProps = {
      frame,
      notes,
      csrf: clerk.csrf,
      asked,
      view,
      views: all.map((one) => ({ view: one.view, count: one.counts.all })),
      counts: await countWork(look, wanted, whose),
      lines: await linesOf(look, found.slice(0, SIZE), clerk, times),
      isLast: found.length <= SIZE,
      kinds: (await kindsOf(look)).map((one) => ({ id: one.id, name: one.name[frame.lang] })),
      saved: await filtersOf(look, clerk.staffId),
      posts: await postsFor(clerk, view),
      errors,
      typed,
      assigned,
    }
    return html(reply, <InboxPage {...props} />, { status })
  }

  /** The desk hands to everybody who handles, a department to its own. */
  async function postsFor({ departmentId, lang, rights }: Clerk, view: View): Promise<InboxProps['posts']> {
    if (view !== 'desk' && (view !== 'department' || rights.has('petition-desk'))) return []
    const of = view === 'desk' ? {} : { departmentId }
    const posts = await departments.postsWith(look, { right: 'petition-handle', day: clock.today(), ...of })
    const staff = await accounts.byIds(
      look,
      posts.flatMap((one) => one.staffId ?? []),
    )
    const nameOf = new Map(staff.map((one) => [one.id, one.name]))
    return posts.map((one) => ({
      ...one,
      name: one.staffId === null ? words(lang).nobody : (nameOf.get(one.staffId) ?? ''),
    }))
  }

  office.get('/', (req, reply) => page(req, reply))

  office.post('/assignments', async (req, reply) => {
    const by = clerkOf(req)
    const w = words(by.lang)
    const { typed } = readForm({ post: { max: 60 } }, req.body)
    const { chosen: sent } = (req.body ?? {}) as { chosen?: unknown }
    const chosen = [sent].flat().filter((one): one is string => typeof one === 'string')
    const errors: FieldError[] = [
      ...(chosen.length === 0 ? [{ field: 'post', text: w.noneChosen }] : []),
      ...(chosen.length > 0 && typed.post === '' ? [{ field: 'post', text: w.choosePost }] : []),
    ]
    if (errors.length > 0) return page(req, reply, { errors, typed })
    const results = await bulkAssign(deps, { chosen, postId: typed.post, by })
    const refused = results.flatMap(({ number, refusal }) =>
      refusal === undefined
        ? []
        : [{ number, text: refusal === 'not-found' ? w.notFound : caseWords(by.lang).refused[refusal] }],
    )
    return page(req, reply, {
      assigned: { done: results.length - refused.length, refused },
      status: refused.length === results.length ? 422 : 200,
    })
  })

  filterRoutes(office, deps, page)
  exportRoutes(office, deps, page)
}
