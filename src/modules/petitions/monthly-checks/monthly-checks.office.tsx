import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Clerk, clerkOf, officeFrame } from '#kernel/clerk.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { staffIdOf } from '../case/case-file.ts'
import { examinersOn } from '../designations/designation.store.ts'
import type { Note } from '../inbox/notes.view.tsx'
import { confirmMonthlyCheck } from './confirm-check.act.ts'
import { isCheckLate, mayCheck } from './monthly-check.rule.ts'
import { findMonthlyCheck, linesOf, monthlyChecks } from './monthly-check.store.ts'
import { MonthlyCheckPage, MonthlyChecksPage } from './monthly-checks.view.tsx'
import { words } from './monthly-checks.words.ts'

const HERE = '/office/monthly-checks'
const SPEC = { remarks: { max: 4000, lines: true } } as const
type Request = FastifyRequest<{ Params: { month: string }; Querystring: { done?: unknown } }>

/** How petitions were handled, month by month, for the desk and the examiner. @law CPTA-ED 22(1); CPTA-ER 7 */
export function monthlyCheckRoutes(office: OfficeScope, deps: Deps) {
  const { look, clock, transact } = deps

  /** @throws Forbidden */
  async function whoChecks(req: FastifyRequest): Promise<Clerk> {
    const clerk = clerkOf(req)
    if (!mayCheck(clerk, await examinersOn(look, clock.today())))
      throw new Forbidden(`the post ${clerk.postId} checks no months`)
    return clerk
  }
  async function namesOf(actors: readonly (string | null)[]) {
    const staff = await accounts.byIds(
      look,
      actors.flatMap((actor) => (actor === null ? [] : (staffIdOf(actor) ?? []))),
    )
    return (actor: string | null) =>
      actor === null ? undefined : staff.find((one) => one.id === staffIdOf(actor))?.name
  }

  office.get('/monthly-checks', async (req, reply) => {
    await whoChecks(req)
    const checks = await monthlyChecks(look)
    const nameOf = await namesOf(checks.map((one) => one.confirmedBy))
    const props = { frame: officeFrame(req), checks, nameOf, today: clock.today() }
    return html(reply, <MonthlyChecksPage {...props} />)
  })

  async function page(
    req: Request,
    reply: FastifyReply,
    { typed = {}, errors = [] }: { typed?: Record<string, string>; errors?: FieldError[] } = {},
  ) {
    const clerk = await whoChecks(req)
    const { month } = req.params
    const check = await findMonthlyCheck(look, month)
    if (!check) throw new NotFound('monthly check', month)
    const names = await departments.list(look)
    const view = (
      <MonthlyCheckPage
        frame={officeFrame(req)}
        csrf={clerk.csrf}
        check={check}
        lines={await linesOf(look, month)}
        departmentNames={new Map(names.map((one) => [one.id, one.name[clerk.lang]]))}
        who={(await namesOf([check.confirmedBy]))(check.confirmedBy)}
        today={clock.today()}
        typed={typed}
        errors={errors}
        done={req.query.done === '1'}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get('/monthly-checks/:month', (req, reply) => page(req as Request, reply))

  office.post('/monthly-checks/:month', async (request, reply) => {
    const req = request as Request
    const by = await whoChecks(req)
    const { month } = req.params
    const w = words(by.lang)
    const { typed, faults } = readForm(SPEC, req.body)
    if (faults.remarks) {
      const text = faultText(by.lang, faults.remarks, w.confirm.remarks, SPEC.remarks.max)
      return page(req, reply, { typed, errors: [{ field: 'remarks', text }] })
    }
    const act = { month, remarks: typed.remarks, by, at: clock.now() }
    const done = await transact((tx) => confirmMonthlyCheck(tx, act))
    return done.ok
      ? reply.redirect(`${HERE}/${month}?done=1`, 303)
      : page(req, reply, { typed, errors: [{ field: '', text: w.refused[done.refusal] }] })
  })
}

/** Above the worklists of whoever checks: a month that waits for it. */
export async function monthlyCheckNote({ look, clock }: Deps, clerk: Clerk): Promise<Note | undefined> {
  if (!mayCheck(clerk, await examinersOn(look, clock.today()))) return undefined
  const open = (await monthlyChecks(look)).findLast((one) => one.confirmedAt === null)
  if (!open) return undefined
  const isLate = isCheckLate(open, clock.today())
  const w = words(clerk.lang)
  return { tone: isLate ? 'danger' : 'warn', title: w.note(open.month, isLate), href: HERE, link: w.see }
}
