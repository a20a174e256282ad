import type { FastifyReply, FastifyRequest } from 'fastify'
import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { type AbsenceReason, type AbsenceRefusal, REASONS } from './absence.rule.ts'
import { absencesFrom } from './absence.store.ts'
import { AbsencePage } from './absence.view.tsx'
import { absenceWords } from './absence.words.ts'
import { endAbsence, setAbsence } from './set-absence.act.ts'
import { substitutesNear } from './substitutes.ts'

const SPEC = {
  post: { max: 60 },
  from: { max: 10, kind: 'date' },
  until: { max: 10, kind: 'date' },
  substitute: { max: 60 },
  reason: { max: 10, choices: REASONS },
} as const
const FIELD_OF: Record<AbsenceRefusal | 'not-yours', keyof typeof SPEC> = {
  'ends-before': 'until',
  past: 'until',
  'too-long': 'until',
  'no-such-substitute': 'substitute',
  overlaps: 'from',
  'substitute-absent': 'substitute',
  'not-yours': 'post',
}

/** Absences and substitutes: /office/absences. @article 3(3) */
export function absenceRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    { typed = {}, errors = [] }: { typed?: Readonly<Record<string, string>>; errors?: FieldError[] } = {},
  ) {
    const clerk = clerkOf(req)
    const { done } = req.query as { done?: unknown }
    const mayAll = clerk.rights.has('site-admin')
    const departmentId = departmentOf(req)
    const all = await departments.posts(look, departmentId)
    const isAdmin = mayAll || clerk.rights.has('department-admin')
    const posts = isAdmin ? all : all.filter((one) => one.postId === clerk.postId)
    const substitutes = await substitutesNear(look, departmentId)
    const known = new Set([...posts, ...substitutes].map((one) => one.postId))
    const staff = await accounts.byIds(
      look,
      [...posts, ...substitutes].flatMap((one) => one.staffId ?? []),
    )
    const absences = (await absencesFrom(look, clock.today())).filter(
      (one) => known.has(one.postId) || known.has(one.substitutePostId),
    )
    const view = (
      <AbsencePage
        frame={officeFrame(req)}
        csrf={clerk.csrf}
        others={mayAll ? await departments.list(look) : []}
        of={departmentId}
        posts={posts.toSorted(
          (a, b) => Number(b.postId === clerk.postId) - Number(a.postId === clerk.postId),
        )}
        substitutes={substitutes}
        names={new Map(staff.map((one) => [one.id, one.name]))}
        absences={absences}
        typed={typed}
        errors={errors}
        done={done === 'done' || done === 'ended' ? done : undefined}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  /** The own department; any, for the managing department. */
  function departmentOf(req: FastifyRequest): string {
    const clerk = clerkOf(req)
    const { of } = req.query as { of?: unknown }
    return typeof of === 'string' && clerk.rights.has('site-admin') ? of : clerk.departmentId
  }
  const backTo = (req: FastifyRequest, done: 'done' | 'ended') =>
    `/office/absences?of=${encodeURIComponent(departmentOf(req))}&done=${done}`

  office.get('/absences', (req, reply) => page(req, reply))

  office.post('/absences', async (req, reply) => {
    const { lang } = officeFrame(req)
    const w = absenceWords(lang)
    const { typed, faults, ok } = readForm(SPEC, req.body)
    if (!ok) {
      const errors = (Object.keys(SPEC) as (keyof typeof SPEC)[]).flatMap((field) => {
        const fault = faults[field]
        return fault ? [{ field, text: faultText(lang, fault, w[field], SPEC[field].max) }] : []
      })
      return page(req, reply, { typed, errors })
    }
    const asked = {
      postId: typed.post,
      fromOn: localDate(typed.from),
      untilOn: localDate(typed.until),
      substitutePostId: typed.substitute,
      reason: typed.reason as AbsenceReason,
    }
    const done = await transact((tx) => setAbsence(tx, { ...asked, by: clerkOf(req), at: clock.now() }))
    if (done.ok) return reply.redirect(backTo(req, 'done'), 303)
    const error = { field: FIELD_OF[done.refusal], text: w.refused[done.refusal] }
    return page(req, reply, { typed, errors: [error] })
  })

  office.post('/absences/end', async (req, reply) => {
    const id = Number(readForm({ id: { max: 9 } }, req.body).typed.id)
    const end = { id: Number.isInteger(id) && id < 1e9 ? id : 0, by: clerkOf(req), at: clock.now() }
    const done = await transact((tx) => endAbsence(tx, end))
    if (done.ok) return reply.redirect(backTo(req, 'ended'), 303)
    const text = absenceWords(officeFrame(req).lang).refused[done.refusal]
    return page(req, reply, { errors: [{ field: '', text }] })
  })
}
