import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { NotFound } from '#kernel/errors.ts'
import type { FieldError } from '#ui/field.tsx'
import { draftDesk, NEW } from '../filing/draft-desk.ts'
import type { Draft } from '../filing/draft.store.ts'
import { fieldsOf } from '../kinds/handbook.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import { addPhotograph } from './add-photograph.act.ts'
import { draftPhotographs, removeDraftPhotograph } from './draft-photograph.store.ts'
import { PhotographsQuestion } from './ask-photographs.view.tsx'
import { PHOTOGRAPH_FORM } from './forms.ts'
import { keepPhotograph } from './keep-photograph.ts'
import { photographWords } from './photographs.words.ts'
import { readUploads, sentIn } from './read-upload.ts'
import { nthIn, sendPhotograph } from './send-photograph.ts'

const HERE = `${NEW}/photographs`

/** Photographs to a petition, one by one or none: no kind needs any. @article 9(1) a voluntary one is no attachment needed */
export function askPhotographsRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, clock, files, siteUrl } = deps
  const { draftOf, keep, errorsOf, refusedIn, statusOf, frameOf, to } = draftDesk(scope, deps)
  const w = photographWords(lang)
  const tokenOf = (req: FastifyRequest) => readCookie(req, 'draft', siteUrl.startsWith('https:')) as string

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    draft: Draft,
    { description = '', errors = [] }: { description?: string; errors?: FieldError[] } = {},
  ) {
    const back = `${NEW}/${(await fieldsOf(look, draft.kindId)).length > 0 ? 'details' : 'petition'}`
    const photographs = await draftPhotographs(look, seal, tokenOf(req))
    const props = { frame: await frameOf(req), typed: { description }, photographs, back, errors }
    return html(reply, <PhotographsQuestion {...props} />, statusOf(errors))
  }

  scope.get(HERE, async (req, reply) => {
    const draft = await draftOf(req)
    if (!draft) return to(reply, NEW)
    if (!(await getKind(look, draft.kindId)).takesPhotographs) return to(reply, `${NEW}/contact`)
    return page(req, reply, draft)
  })

  scope.get(`${HERE}/:nth`, async (req, reply) => {
    const nth = nthIn(req)
    const draft = await draftOf(req)
    const all = draft ? await draftPhotographs(look, seal, tokenOf(req)) : []
    const found = all.find((one) => one.nth === nth)
    if (!found) throw new NotFound('photograph', String(nth))
    return sendPhotograph(req, reply, files, found)
  })

  scope.register(async (inner) => {
    await readUploads(inner)
    inner.post(HERE, async (req, reply) => {
      const sent = sentIn(req)
      const draft = await draftOf(req)
      if (!draft) return to(reply, NEW)
      if (!(await getKind(look, draft.kindId)).takesPhotographs) return to(reply, `${NEW}/contact`)
      const { typed, faults } = readForm(PHOTOGRAPH_FORM, sent.fields)
      const { description, press, remove } = typed
      if (remove !== '') {
        await transact((tx) => removeDraftPhotograph(tx, tokenOf(req), Number(remove) || 0))
        return to(reply, HERE)
      }
      const errors = [...errorsOf(PHOTOGRAPH_FORM, faults, w.fields), ...refusedIn({ description })]
      if (errors.length > 0) return page(req, reply, draft, { description, errors })
      const isWanted = press === 'add' || description !== ''
      const kept = await keepPhotograph(deps, sent, { from: req.ip, isWanted })
      if (!kept.ok)
        return page(req, reply, draft, {
          description,
          errors: [{ field: 'photograph', text: w.refused[kept.refusal] }],
        })
      if (kept.value) {
        const photograph = { token: tokenOf(req), ...kept.value, description, at: clock.now() }
        const added = await transact((tx) => addPhotograph(tx, seal, photograph))
        if (!added.ok && added.refusal === 'no-draft') return to(reply, NEW)
        if (!added.ok)
          return page(req, reply, draft, {
            description,
            errors: [{ field: 'photograph', text: w.refused['too-many'] }],
          })
      }
      return press === 'add' ? to(reply, HERE) : keep(req, reply, draft, { hasPassedPhotographs: true })
    })
  })
}
