import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { type Clerk, clerkOf, officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { fieldsOfCity } from '../counsel/fields/field.store.ts'
import { countWaiting } from '../counsel/questions/question.store.ts'
import { designate } from './designate.act.ts'
import { mayDesignate, ROLES, type Role } from './designation.rule.ts'
import { designations } from './designation.store.ts'
import { DesignationsPage } from './designations.view.tsx'
import { words } from './designations.words.ts'
import { release } from './release.act.ts'

const HERE = '/office/designations'
const SPEC = {
  role: { max: 20, choices: ROLES },
  field: { max: 60, optional: true },
  post: { max: 60 },
  fromOn: { max: 10, kind: 'date' },
  untilOn: { max: 10, kind: 'date', optional: true },
  documentNo: { max: 60 },
  ground: { max: 200 },
} as const satisfies Spec
const RELEASE = {
  id: { max: 15 },
  releaseDocumentNo: { max: 60 },
  releaseGround: { max: 200 },
} as const satisfies Spec
type Typed = Partial<Record<string, string>>

/** Designations and releases of counselors, officers for electronic petitions and examiners. @article 11(1) @law CPTA-ED 11(3), 11(4) */
export function designationRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  /** @throws Forbidden */
  function designator(req: FastifyRequest): Clerk {
    const clerk = clerkOf(req)
    if (!mayDesignate(clerk.rights)) throw new Forbidden(`the post ${clerk.postId} designates nobody`)
    return clerk
  }

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    typed: Typed = {},
    errors: FieldError[] = [],
  ) {
    const clerk = designator(req)
    const frame = officeFrame(req)
    const done = (req.query as { done?: unknown }).done === '1'
    const list = await departments.list(look)
    const posts = (await Promise.all(list.map((one) => departments.posts(look, one.id)))).flat()
    const view = (
      <DesignationsPage
        frame={frame}
        csrf={clerk.csrf}
        fields={await fieldsOfCity(look)}
        waiting={await countWaiting(look)}
        posts={posts}
        designations={await designations(look)}
        today={clock.today()}
        typed={typed}
        errors={errors}
        done={done}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  const errorsIn = <S extends Spec>(
    req: FastifyRequest,
    spec: S,
    faults: Partial<Record<keyof S, unknown>>,
  ) => {
    const { lang } = officeFrame(req)
    return Object.keys(spec).flatMap((field): FieldError[] => {
      const fault = faults[field] as Parameters<typeof faultText>[1] | undefined
      const label = words(lang).fields[field] ?? field
      return fault ? [{ field, text: faultText(lang, fault, label, spec[field]?.max ?? 0) }] : []
    })
  }

  office.get<{ Querystring: { release?: unknown } }>('/designations', (req, reply) =>
    page(req, reply, typeof req.query.release === 'string' ? { id: req.query.release } : {}),
  )

  office.post('/designations', async (req, reply) => {
    const by = designator(req)
    const { typed, faults } = readForm(SPEC, req.body)
    const errors = errorsIn(req, SPEC, faults)
    if (errors.length > 0) return page(req, reply, typed, errors)
    const role = typed.role as Role
    const done = await transact((tx) =>
      designate(tx, {
        role,
        fieldId: role === 'counselor' ? typed.field || null : null,
        postId: typed.post,
        fromOn: localDate(typed.fromOn),
        untilOn: typed.untilOn === '' ? null : localDate(typed.untilOn),
        documentNo: typed.documentNo,
        ground: typed.ground,
        by,
        at: clock.now(),
      }),
    )
    if (done.ok) return reply.redirect(`${HERE}?done=1`, 303)
    const { field, text } = words(officeFrame(req).lang).refused[done.refusal]
    return page(req, reply, typed, [{ field, text }])
  })

  office.post('/designations/release', async (req, reply) => {
    const by = designator(req)
    const { typed, faults } = readForm(RELEASE, req.body)
    const errors = errorsIn(req, RELEASE, faults)
    if (errors.length > 0 || !/^\d+$/.test(typed.id)) return page(req, reply, typed, errors)
    const { id, releaseDocumentNo: documentNo, releaseGround: ground } = typed
    const done = await transact((tx) =>
      release(tx, { id: Number(id), documentNo, ground, by, at: clock.now() }),
    )
    if (done.ok) return reply.redirect(`${HERE}?done=1`, 303)
    const text = words(officeFrame(req).lang).notReleased[done.refusal]
    return page(req, reply, typed, [{ field: '', text }])
  })
}
