import { privacy } from '#modules/privacy/index.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { csrfOf, type Session } from '#kernel/session.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { MINE, type OwnDesk } from '../own/own-desk.case.tsx'
import { getPetition } from '../petition/petition.store.ts'
import { PHOTOGRAPH_FORM } from '../photographs/forms.ts'
import { keepPhotograph } from '../photographs/keep-photograph.ts'
import { photographWords } from '../photographs/photographs.words.ts'
import { readUploads, sentIn } from '../photographs/read-upload.ts'
import { nthIn, sendPhotograph } from '../photographs/send-photograph.ts'
import { addToSupplement, demandForPhotographs, removeFromSupplement } from './add-photograph.act.ts'
import { SupplementPhotographsPage } from './photographs.view.tsx'
import { addedToSupplement } from './supplement-photograph.store.ts'

const HERE = `${MINE}/supplement/photographs`

/** Photographs to a supplement, before it is sent, for whoever filed the petition alone. @law CPTA 22 @article 10(3) */
export function supplementPhotographRoutes(desk: OwnDesk, scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, files } = deps
  const w = photographWords(lang)
  const to = (reply: FastifyReply, path: string) => reply.redirect(inLang(lang, path), 303)
  const addedTo = async (number: string) => {
    const demand = await demandForPhotographs(look, number)
    return demand && (await addedToSupplement(look, seal, demand))
  }

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    session: Session,
    { description = '', errors = [] }: { description?: string; errors?: FieldError[] } = {},
  ) {
    const photographs = await addedTo(session.subject)
    if (!photographs) return to(reply, MINE)
    const { title } = await getPetition(look, session.subject)
    const props = { title, csrf: csrfOf(session.token), photographs, description, errors }
    const view = <SupplementPhotographsPage frame={await desk.frameOf(req, session)} {...props} />
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  const refusedOf = (description: string, fault: Parameters<typeof faultText>[1] | undefined) => [
    ...(fault
      ? [
          {
            field: 'description',
            text: faultText(lang, fault, w.fields.description, PHOTOGRAPH_FORM.description.max),
          },
        ]
      : []),
    ...privacy.errorsOfFound(lang, privacy.lookOver('supplement', { description }).refused),
  ]

  scope.get(HERE, desk.inside(page))
  scope.get(
    `${HERE}/:nth`,
    desk.inside(async (req, reply, { subject }) => {
      const nth = nthIn(req)
      const found = (await addedTo(subject))?.find((one) => one.nth === nth)
      if (!found) throw new NotFound('photograph', String(nth))
      return sendPhotograph(req, reply, files, found)
    }),
  )

  scope.register(async (inner) => {
    await readUploads(inner)
    inner.post(
      HERE,
      desk.inside(async (req, reply, session) => {
        const number = session.subject
        const sent = sentIn(req)
        if (!(await demandForPhotographs(look, number))) return to(reply, MINE)
        const { typed, faults } = readForm(PHOTOGRAPH_FORM, sent.fields)
        const { description, press, remove } = typed
        if (remove !== '') {
          await transact((tx) => removeFromSupplement(tx, { number, nth: Number(remove) || 0 }))
          return to(reply, HERE)
        }
        const errors = refusedOf(description, faults.description)
        if (errors.length > 0) return page(req, reply, session, { description, errors })
        const isWanted = press === 'add' || description !== ''
        const kept = await keepPhotograph(deps, sent, { from: req.ip, isWanted })
        const file = kept.ok ? kept.value : undefined
        const added =
          kept.ok && file
            ? await transact((tx) => addToSupplement(tx, seal, { number, description, ...file }))
            : kept
        if (added.ok) return to(reply, press === 'add' ? HERE : MINE)
        if (added.refusal === 'not-awaited') return to(reply, MINE)
        const text = w.refused[added.refusal]
        return page(req, reply, session, { description, errors: [{ field: 'photograph', text }] })
      }),
    )
  })
}
