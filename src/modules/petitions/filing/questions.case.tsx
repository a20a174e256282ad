import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { privacy } from '#modules/privacy/index.ts'
import { hashPassword } from '#kernel/crypto.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { fieldsOf } from '../kinds/handbook.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import { askPhotographsRoutes } from '../photographs/ask-photographs.case.tsx'
import { detailsRoutes } from './details.case.tsx'
import { draftDesk, NEW } from './draft-desk.ts'
import type { Draft } from './draft.store.ts'
import { words } from './filing.words.ts'
import { type Contact, readContact } from '../contact-fields/read-contact.ts'
import { PETITION, PUBLICATION } from './forms.ts'
import { decidePetitionPassword } from './password.rule.ts'
import { PublicationQuestion } from './publication-question.view.tsx'
import { ContactQuestion, PetitionQuestion } from './questions.view.tsx'

const { FoundPanel: Found, MaskedPanel: Masked } = privacy

/** The pages between the kind and the check. Whatever is wrong comes back with everything that was typed. */
export function questionRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look } = deps
  const w = words(lang)
  const { draftOf, keep, errorsOf, statusOf, frameOf, to } = draftDesk(scope, deps)
  detailsRoutes(scope, deps)
  askPhotographsRoutes(scope, deps)

  const petitionPage = async (
    req: FastifyRequest,
    reply: FastifyReply,
    typed: { title: string; body: string },
    { errors = [], found, note }: { errors?: FieldError[]; found?: 'refused' | 'warned'; note?: VNode } = {},
  ) => {
    const props = { typed, errors, note, found }
    const page = <PetitionQuestion frame={await frameOf(req)} {...props} />
    return html(reply, page, { status: errors.length > 0 || found ? 422 : 200 })
  }
  scope.get(`${NEW}/petition`, async (req, reply) => {
    const draft = await draftOf(req)
    if (!draft) return to(reply, NEW)
    const { title = '', body = '' } = draft.answers
    return petitionPage(req, reply, { title, body })
  })
  scope.post(`${NEW}/petition`, async (req, reply) => {
    const { typed, faults } = readForm(PETITION, req.body)
    const choice = privacy.choiceIn(req.body)
    if (choice === 'mask')
      return petitionPage(req, reply, privacy.maskFields('petition', typed), { note: <Masked lang={lang} /> })
    const draft = await draftOf(req)
    const labels = { title: w.petition.subject, body: w.petition.body }
    const { refused, warned } = privacy.lookOver('petition', typed)
    const errors = [
      ...errorsOf(PETITION, faults, labels),
      ...privacy.errorsOfFound(lang, refused),
      ...(draft ? [] : [{ field: '', text: w.errors.gone }]),
    ]
    const isWarned = warned.length > 0 && choice !== 'keep'
    if (errors.length === 0 && !isWarned && draft) return keep(req, reply, draft, typed)
    const note = <Found {...{ lang, warned, labels }} />
    const found = refused.length > 0 ? 'refused' : isWarned ? 'warned' : undefined
    return petitionPage(req, reply, typed, { errors, note, ...(found && { found }) })
  })

  const contactPage = async (
    req: FastifyRequest,
    reply: FastifyReply,
    typed: Contact,
    kindId: string | undefined,
    errors: FieldError[] = [],
  ) => {
    const asks = kindId !== undefined && (await fieldsOf(look, kindId)).length > 0
    const takes = kindId !== undefined && (await getKind(look, kindId)).takesPhotographs
    const back = `${NEW}/${takes ? 'photographs' : asks ? 'details' : 'petition'}`
    const props = { frame: await frameOf(req), typed, errors, back }
    return html(reply, <ContactQuestion {...props} />, statusOf(errors))
  }
  scope.get(`${NEW}/contact`, async (req, reply) => {
    const draft = await draftOf(req)
    if (!draft) return to(reply, NEW)
    const { name = '', toldBy = '', email = '', phone = '' } = draft.answers
    return contactPage(req, reply, { name, toldBy, email, phone }, draft.kindId)
  })
  scope.post(`${NEW}/contact`, async (req, reply) => {
    const { typed, errors } = readContact(lang, req.body)
    const { name, toldBy, email, phone } = typed
    const draft = await draftOf(req)
    if (!draft) errors.push({ field: '', text: w.errors.gone })
    if (errors.length > 0 || !draft) return contactPage(req, reply, typed, draft?.kindId, errors)
    return keep(req, reply, draft, { name, email, phone, toldBy: toldBy === 'sms' ? 'sms' : 'mail' })
  })

  async function publicationPage(
    req: FastifyRequest,
    reply: FastifyReply,
    draft: Draft,
    publication: string,
    errors: FieldError[] = [],
  ) {
    const { isPublished } = await getKind(look, draft.kindId)
    const page = (
      <PublicationQuestion
        frame={await frameOf(req)}
        typed={{ publication }}
        isPublished={isPublished}
        hasPassword={draft.answers.passwordHash !== undefined}
        errors={errors}
      />
    )
    return html(reply, page, statusOf(errors))
  }
  scope.get(`${NEW}/publication`, async (req, reply) => {
    const draft = await draftOf(req)
    if (!draft) return to(reply, NEW)
    const { wantsPublication } = draft.answers
    return publicationPage(
      req,
      reply,
      draft,
      wantsPublication === undefined ? '' : wantsPublication ? 'yes' : 'no',
    )
  })
  scope.post(`${NEW}/publication`, async (req, reply) => {
    const draft = await draftOf(req)
    if (!draft) return to(reply, NEW)
    const { typed, faults } = readForm(PUBLICATION, req.body)
    const { publication, password, again } = typed
    const labels = {
      publication: w.publication.label,
      password: w.publication.password,
      again: w.publication.again,
    }
    const { name = '', phone = '', email = '' } = draft.answers
    const chosen =
      password === '' && again === ''
        ? undefined
        : decidePetitionPassword({ password, again }, [name, phone, email])
    const errors = [
      ...errorsOf(PUBLICATION, faults, labels),
      ...(chosen?.ok === false
        ? [
            {
              field: chosen.refusal === 'differs' ? 'again' : 'password',
              text: w.errors.password[chosen.refusal],
            },
          ]
        : []),
    ]
    if (errors.length > 0) return publicationPage(req, reply, draft, publication, errors)
    const hash = chosen?.ok ? { passwordHash: await hashPassword(chosen.value) } : {}
    return keep(req, reply, draft, { wantsPublication: publication === 'yes', ...hash })
  })
}
