import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { insertReply, removeReply, repliesOf } from './saved-reply.store.ts'
import { SavedRepliesPage } from './saved-replies.view.tsx'
import { words } from './saved-replies.words.ts'

const SPEC = { title: { max: 60 }, text: { max: 20_000, lines: true } } as const

/** /office/replies: what a department answers often. @law CPTA 5(1) prompt answers */
export function savedReplyRoutes(office: OfficeScope, { look, transact, clock }: Deps) {
  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    { typed = {}, errors = [] }: { typed?: Record<string, string>; errors?: FieldError[] } = {},
  ) {
    const { departmentId, csrf } = clerkWith(req, 'petition-handle')
    const props = { csrf, replies: await repliesOf(look, departmentId), typed, errors }
    return html(reply, <SavedRepliesPage frame={officeFrame(req)} {...props} />, {
      status: errors.length > 0 ? 422 : 200,
    })
  }

  office.get('/replies', (req, reply) => page(req, reply))
  office.post('/replies', async (req, reply) => {
    const { departmentId, id: by, lang } = clerkWith(req, 'petition-handle')
    const w = words(lang)
    const { typed, faults } = readForm(SPEC, req.body)
    const labels = { title: w.name, text: w.text }
    const errors = (['title', 'text'] as const).flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(lang, fault, labels[field], SPEC[field].max) }] : []
    })
    if (errors.length > 0) return page(req, reply, { typed, errors })
    await transact((tx) => insertReply(tx, { ...typed, departmentId, by, at: clock.now() }))
    return reply.redirect('/office/replies', 303)
  })
  office.post<{ Params: { id: string } }>('/replies/:id/removal', async (req, reply) => {
    const { departmentId } = clerkWith(req, 'petition-handle')
    const id = /^\d{1,15}$/.test(req.params.id) ? Number(req.params.id) : 0
    await transact((tx) => removeReply(tx, { departmentId, id, at: clock.now() }))
    return reply.redirect('/office/replies', 303)
  })
}
