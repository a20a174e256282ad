import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import { departments } from '#modules/departments/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { incidentsOf } from './incident.store.ts'
import { IncidentsPage, type IncidentTyped } from './incidents.view.tsx'
import { GROUNDS, words } from './incidents.words.ts'
import { noteIncident } from './note-incident.act.ts'

const HERE = '/office/boards/incidents'
const FIELDS = ['postId', 'place', 'ground', 'happenedOn', 'says'] as const

/** Abuse of staff: noted by whoever manages boards, read by the head. @article 6(2)6 @law CPTA 4(2) */
export function incidentRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    typed: IncidentTyped,
    errors: FieldError[] = [],
  ) {
    const clerk = clerkWith(req, 'board-manage')
    const { lang } = officeFrame(req)
    const runsSite = clerk.rights.has('site-admin')
    const isHead = (await departments.findHolder(look, clerk.postId))?.isHead ?? false
    const posts = (await departments.posts(look, clerk.departmentId)).map((one) => ({
      id: one.postId,
      title: one.title[lang],
    }))
    const incidents =
      runsSite || isHead ? await incidentsOf(look, runsSite ? undefined : clerk.departmentId) : undefined
    const titles = new Map(posts.map(({ id, title }) => [id, title]))
    for (const { postId } of incidents ?? [])
      if (!titles.has(postId))
        titles.set(postId, (await departments.findHolder(look, postId))?.title[lang] ?? postId)
    const props = {
      frame: officeFrame(req),
      clerk,
      posts,
      incidents: incidents?.map((one) => ({ ...one, post: titles.get(one.postId) ?? one.postId })),
      typed,
      errors,
      done: (req.query as { done?: unknown }).done === '1',
    }
    return html(reply, <IncidentsPage {...props} />, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get('/boards/incidents', (req, reply) =>
    page(req, reply, { postId: '', place: '', ground: '6', happenedOn: clock.today(), says: '' }),
  )

  office.post('/boards/incidents', async (req, reply) => {
    const by = clerkWith(req, 'board-manage')
    const { lang } = officeFrame(req)
    const w = words(lang)
    const posts = await departments.posts(look, by.departmentId)
    const spec = {
      postId: { max: 100, choices: posts.map((one) => one.postId) },
      place: { max: 300 },
      ground: { max: 1, choices: GROUNDS },
      happenedOn: { max: 10, kind: 'date' },
      says: { max: 2000, lines: true },
    } as const satisfies Spec
    const { typed, faults, ok } = readForm(spec, req.body)
    const errors: FieldError[] = FIELDS.flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(lang, fault, w[field], spec[field].max) }] : []
    })
    if (!ok) return page(req, reply, typed, errors)
    const noted = await transact((tx) =>
      noteIncident(tx, {
        departmentId: by.departmentId,
        postId: typed.postId,
        place: typed.place,
        ground: Number(typed.ground),
        says: typed.says,
        happenedOn: localDate(typed.happenedOn),
        by,
        at: clock.now(),
      }),
    )
    if (noted.ok) return reply.redirect(`${HERE}?done=1`, 303)
    return page(req, reply, typed, [{ field: 'happenedOn', text: w.refused[noted.refusal] }])
  })
}
