import type { FastifyReply, FastifyRequest } from 'fastify'
import { accounts } from '#modules/accounts/index.ts'
import { type Clerk, clerkOf, officeFrame, RIGHTS, type Right } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { postsOf } from '../appointments/holders.store.ts'
import { mayHandOn, type GrantRefusal } from '../rights/decide-grant.rule.ts'
import { grantRight, revokeRight } from '../rights/grant.act.ts'
import { rightsOf } from '../rights/rights.store.ts'
import { departmentsIn, getDepartment } from './department.store.ts'
import { DepartmentPage, type Done } from './department.view.tsx'
import { words } from './department.words.ts'

type At = { Querystring: { of?: unknown; done?: unknown } }
const NOTHING = { post: '', right: '', until: '' }
const AT_DAY: readonly GrantRefusal[] = ['day-needed', 'day-past', 'too-long']

const mayGive = (clerk: Clerk): readonly Right[] => {
  if (clerk.rights.has('site-admin')) return RIGHTS
  return clerk.rights.has('department-admin') ? RIGHTS.filter((right) => mayHandOn(right, clerk.rights)) : []
}

/** The clerk's own department; any, for the managing department. @throws Forbidden */
function departmentAsked(req: FastifyRequest<At>, clerk: Clerk): string {
  const { of } = req.query
  if (typeof of !== 'string' || of === clerk.departmentId) return clerk.departmentId
  if (!clerk.rights.has('site-admin')) throw new Forbidden('another department')
  return of
}

/** @article 3(3) departments in charge delegate within their department @article 5(2) */
export function departmentRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest<At>,
    reply: FastifyReply,
    {
      typed = NOTHING,
      errors = [],
      done,
    }: { typed?: typeof NOTHING; errors?: FieldError[]; done?: Done | undefined },
  ) {
    const clerk = clerkOf(req)
    const department = await getDepartment(look, departmentAsked(req, clerk))
    const posts = await postsOf(look, department.id)
    const staff = await accounts.byIds(
      look,
      posts.flatMap((one) => one.staffId ?? []),
    )
    return html(
      reply,
      <DepartmentPage
        frame={officeFrame(req)}
        clerk={clerk}
        department={department}
        others={clerk.rights.has('site-admin') ? await departmentsIn(look) : []}
        posts={posts}
        names={new Map(staff.map((one) => [one.id, one.name]))}
        rights={
          await rightsOf(
            look,
            posts.map((one) => one.postId),
          )
        }
        today={clock.today()}
        mayGive={mayGive(clerk)}
        typed={typed}
        errors={errors}
        done={done}
      />,
      { status: errors.length > 0 ? 422 : 200 },
    )
  }

  office.get<At>('/department', (req, reply) => {
    const { done } = req.query
    return page(req, reply, { done: done === 'granted' || done === 'revoked' ? done : undefined })
  })

  office.post<At>('/department/grants', async (req, reply) => {
    const by = clerkOf(req)
    const { lang } = officeFrame(req)
    const w = words(lang)
    const spec = {
      post: { max: 60 },
      right: { max: 30, choices: RIGHTS },
      until: { max: 10, optional: true, kind: 'date' },
    } as const
    const { typed, faults } = readForm(spec, req.body)
    const labels = { post: w.post, right: w.right, until: w.day }
    const errors = (['post', 'right', 'until'] as const).flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(lang, fault, labels[field], spec[field].max) }] : []
    })
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const granted = await transact((tx) =>
      grantRight(tx, {
        postId: typed.post,
        right: typed.right as Right,
        untilOn: typed.until === '' ? null : localDate(typed.until),
        by,
        at: clock.now(),
      }),
    )
    if (granted.ok) return reply.redirect(backTo(req, by, 'granted'), 303)
    const field = AT_DAY.includes(granted.refusal) ? 'until' : 'post'
    return page(req, reply, { typed, errors: [{ field, text: w.refused[granted.refusal] }] })
  })

  office.post<At>('/department/revocations', async (req, reply) => {
    const by = clerkOf(req)
    const { typed, ok } = readForm({ post: { max: 60 }, right: { max: 30, choices: RIGHTS } }, req.body)
    if (!ok) return page(req, reply, {})
    const change = { postId: typed.post, right: typed.right as Right, by, at: clock.now() }
    const revoked = await transact((tx) => revokeRight(tx, change))
    if (revoked.ok) return reply.redirect(backTo(req, by, 'revoked'), 303)
    const text = words(officeFrame(req).lang).refused[revoked.refusal]
    return page(req, reply, { errors: [{ field: '', text }] })
  })
}

const backTo = (req: FastifyRequest<At>, clerk: Clerk, done: Done): string =>
  `/office/department?of=${departmentAsked(req, clerk)}&done=${done}`
