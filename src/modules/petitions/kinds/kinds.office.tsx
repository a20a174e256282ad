import type { FastifyReply, FastifyRequest } from 'fastify'
import { privacy } from '#modules/privacy/index.ts'
import { type Clerk, clerkOf, officeFrame } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { openOnline } from '../opening/open-online.act.ts'
import { mayOpenOnline, type OpeningRefusal } from '../opening/opening.rule.ts'
import { lastChoices } from '../publication/choice.store.ts'
import { chooseKind, type KindAct } from '../publication/choose-kind.act.ts'
import { chooserNames } from '../publication/chooser-name.ts'
import { type ChoiceRefusal, mayChooseKinds } from '../publication/chooser.rule.ts'
import { KindDeskPage } from './kind-desk.view.tsx'
import { findKind, kindsOf } from './kind.store.ts'
import { KindsDeskPage } from './kinds-desk.view.tsx'
import { words } from './kinds-desk.words.ts'

const HERE = '/kinds'
const TEXT = { max: 500, lines: true } as const
const REASON = { reason: TEXT, reasonEn: { ...TEXT, optional: true } } as const
const WHY = { why: TEXT, whyEn: { ...TEXT, optional: true } } as const
const CHOICE = { publication: { max: 3, choices: ['yes', 'no'] }, ...REASON } as const
const OPENING = { law: { max: 200 }, how: TEXT, howEn: { ...TEXT, optional: true }, ...WHY } as const
type KindRequest = FastifyRequest<{ Params: { id: string }; Querystring: { done?: unknown } }>
type Refusal = ChoiceRefusal | OpeningRefusal

/** Kinds are chosen for publication and opened online here. @article 9(1) @article 10(1) */
export function kindsDeskRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, city, siteUrl } = deps

  /** @throws Forbidden without the right to either act */
  function clerkFor(req: FastifyRequest): Clerk {
    const clerk = clerkOf(req)
    if (!mayChooseKinds(clerk.rights) && !mayOpenOnline(clerk.rights))
      throw new Forbidden(`the post ${clerk.postId} chooses no kinds`)
    return clerk
  }

  office.get(HERE, async (req, reply) => {
    clerkFor(req)
    const frame = officeFrame(req)
    const chooserOf = await chooserNames(look, city, frame.lang)
    const props = { frame, kinds: await kindsOf(look), last: await lastChoices(look), chooserOf }
    return html(reply, <KindsDeskPage {...props} />)
  })

  async function page(
    req: KindRequest,
    reply: FastifyReply,
    {
      typed = {},
      errors = [],
      status = 200,
    }: { typed?: Record<string, string>; errors?: FieldError[]; status?: number } = {},
  ) {
    const clerk = clerkFor(req)
    const frame = officeFrame(req)
    const kind = await findKind(look, req.params.id)
    if (!kind?.isOpen) throw new NotFound('kind', req.params.id)
    const props = {
      frame,
      clerk,
      kind,
      publicPage: `${siteUrl}${inLang(frame.lang, `/petitions/kinds/${kind.id}`)}`,
      mayChoose: mayChooseKinds(clerk.rights),
      mayOpen: mayOpenOnline(clerk.rights),
      law: city.laws.openingOnline.ko,
      typed,
      errors,
      done: req.query.done === '1',
    }
    return html(reply, <KindDeskPage {...props} />, { status })
  }
  office.get(`${HERE}/:id`, (req, reply) => page(req as KindRequest, reply))

  function act<S extends Spec>(
    path: string,
    spec: S,
    labels: (lang: Clerk['lang']) => Record<keyof S & string, string>,
    carryOut: (tx: Tx, base: Omit<KindAct, 'reason'>, typed: Typed<S>) => Promise<Result<unknown, Refusal>>,
  ) {
    office.post(`${HERE}/:id/${path}`, async (request, reply) => {
      const req = request as KindRequest
      const by = clerkFor(req)
      const { lang } = by
      const w = words(lang)
      const { typed, faults } = readForm(spec, req.body)
      const version = Number(readForm({ version: { max: 10 } }, req.body).typed.version)
      const errors = Object.keys(spec).flatMap((field: keyof S & string): FieldError[] => {
        const fault = faults[field]
        if (fault)
          return [{ field, text: faultText(lang, fault, labels(lang)[field], spec[field]?.max ?? 0) }]
        return privacy.errorsOfFound(lang, privacy.lookOver('public', { [field]: typed[field] }).refused)
      })
      if (errors.length > 0) return page(req, reply, { typed, errors, status: 422 })
      const base = { kindId: req.params.id, version, by, at: clock.now(), city }
      const done = await transact((tx) => carryOut(tx, base, typed))
      if (done.ok) return reply.redirect(`/office/kinds/${req.params.id}?done=1`, 303)
      const { refusal } = done
      if (refusal === 'not-yours') throw new Forbidden(`the post ${by.postId} may not ${path} kinds`)
      const error = { field: refusal === 'law-not-named' ? 'law' : '', text: w.refused[refusal] }
      return page(req, reply, { typed, errors: [error], status: refusal === 'changed' ? 409 : 422 })
    })
  }

  const said = (ko: string, en: string) => ({ ko, en: en === '' ? null : en })
  act(
    'publication',
    CHOICE,
    (lang) => {
      const { choice, reason, reasonEn } = words(lang)
      return { publication: choice.label, reason, reasonEn }
    },
    (tx, base, { publication, reason, reasonEn }) =>
      chooseKind(tx, { ...base, isPublished: publication === 'yes', reason: said(reason, reasonEn) }),
  )
  const labels = (lang: Clerk['lang']) => {
    const { opening: o, reason, reasonEn } = words(lang)
    return { law: o.law, how: o.how, howEn: o.howEn, why: reason, whyEn: reasonEn }
  }
  act('opening', OPENING, labels, (tx, base, { law, how, howEn, why, whyEn }) =>
    openOnline(tx, { ...base, isOpened: true, law, how: said(how, howEn), reason: said(why, whyEn) }),
  )
  act('closing', WHY, labels, (tx, base, { why, whyEn }) =>
    openOnline(tx, { ...base, isOpened: false, law: '', how: undefined, reason: said(why, whyEn) }),
  )
}
