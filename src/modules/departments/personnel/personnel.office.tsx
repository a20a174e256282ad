import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { allPosts } from '../appointments/holders.store.ts'
import { applyPersonnel } from './apply-personnel.act.ts'
import type { PersonnelLine, Plan } from './personnel.rule.ts'
import { readPersonnel } from './personnel-csv.ts'
import { PersonnelPage, PreviewPage } from './personnel.view.tsx'
import { words } from './personnel.words.ts'
import { planPersonnel } from './plan-personnel.ts'

const LIST = { list: { max: 600_000, lines: true }, mark: { max: 64, optional: true } } as const
type Read = { text: string; mark: string; lines: PersonnelLine[] } | { text: string; error: string }

const markOf = (plan: Plan): string =>
  createHash('sha256').update(JSON.stringify(plan.changes)).digest('base64url')

/** @article 5(2) a personnel change moves people; work and rights stay with the post */
export function personnelRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, city } = deps

  function page(
    req: FastifyRequest,
    reply: FastifyReply,
    {
      text = '',
      errors = [],
      done,
      plan,
    }: { text?: string; errors?: FieldError[]; done?: number; plan?: Plan },
  ) {
    const clerk = clerkWith(req, 'site-admin')
    return html(
      reply,
      <PersonnelPage
        frame={officeFrame(req)}
        clerk={clerk}
        text={text}
        errors={errors}
        done={done}
        plan={plan}
      />,
      { status: errors.length > 0 || plan ? 422 : 200 },
    )
  }

  async function preview(
    req: FastifyRequest,
    reply: FastifyReply,
    { text, plan, isChanged }: { text: string; plan: Plan; isChanged: boolean },
  ) {
    if (plan.refusals.length > 0) return page(req, reply, { text, plan })
    const frame = officeFrame(req)
    const titles = new Map(
      (await allPosts(look)).map((one) => [
        one.postId,
        `${one.departmentName[frame.lang]} ${one.title[frame.lang]}`,
      ]),
    )
    return html(
      reply,
      <PreviewPage
        frame={frame}
        clerk={clerkWith(req, 'site-admin')}
        text={text}
        plan={plan}
        mark={markOf(plan)}
        isChanged={isChanged}
        titles={titles}
      />,
      { status: isChanged ? 409 : 200 },
    )
  }

  function read(req: FastifyRequest): Read {
    const { lang } = officeFrame(req)
    const { typed, faults } = readForm(LIST, req.body)
    const { list: text, mark } = typed
    const w = words(lang)
    if (faults.list) return { text, error: faultText(lang, faults.list, w.field, LIST.list.max) }
    const lines = readPersonnel(text)
    return lines.ok ? { text, mark, lines: lines.value } : { text, error: w.file[lines.refusal] }
  }

  office.get<{ Querystring: { done?: unknown } }>('/personnel', async (req, reply) => {
    const done = /^\d{1,4}$/.test(String(req.query.done)) ? { done: Number(req.query.done) } : {}
    return page(req, reply, done)
  })

  office.post('/personnel/correction', async (req, reply) => {
    const { text } = read(req)
    return page(req, reply, { text })
  })

  office.post('/personnel/preview', async (req, reply) => {
    clerkWith(req, 'site-admin')
    const sent = read(req)
    if ('error' in sent)
      return page(req, reply, { text: sent.text, errors: [{ field: 'list', text: sent.error }] })
    const plan = await planPersonnel(look, sent.lines, clock.today())
    return preview(req, reply, { text: sent.text, plan, isChanged: false })
  })

  office.post('/personnel', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const sent = read(req)
    if ('error' in sent)
      return page(req, reply, { text: sent.text, errors: [{ field: 'list', text: sent.error }] })
    const { lines, text } = sent
    const seen = await planPersonnel(look, lines, clock.today())
    if (markOf(seen) !== sent.mark) return preview(req, reply, { text, plan: seen, isChanged: true })
    const applied = await transact((tx) => applyPersonnel(tx, { lines, by, at: clock.now(), city }))
    if (!applied.ok) return page(req, reply, { text, plan: applied.refusal })
    return reply.redirect(`/office/personnel?done=${applied.value.changes.length}`, 303)
  })
}
