import type { FastifyReply, FastifyRequest } from 'fastify'
import { privacy } from '#modules/privacy/index.ts'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import type { FieldError } from '#ui/field.tsx'
import { approveAnswer, giveBackAnswer } from '../answers/approve-answer.act.ts'
import { draftAnswer } from '../answers/draft-answer.act.ts'
import { assignPetition } from '../assignment/assign-petition.act.ts'
import { confirmPayment } from '../payments/confirm-payment.act.ts'
import { LedgerPage } from '../due/ledger.view.tsx'
import { findLedger, getPetition } from '../petition/petition.store.ts'
import { isNumber } from '../petition/number.store.ts'
import { receivePetition } from '../receipt/receive-petition.act.ts'
import { sendBack } from '../sending-back/send-back.act.ts'
import type { OfficeAct } from '../stages/lock-for-act.ts'
import { mayRead } from '../stages/office-act.rule.ts'
import { stageWords } from '../stages/stages.words.ts'
import { demandSupplement } from '../supplements/demand-supplement.act.ts'
import { returnDocuments } from '../supplements/return-documents.act.ts'
import { transferPetition } from '../transfers/transfer-petition.act.ts'
import { caseFile } from './case-file.ts'
import { CasePage } from './case.view.tsx'
import { type Refusal, words } from './case.words.ts'
import { whoActed } from './facts.view.tsx'
import { FIELD_OF, FORMS, labelsOf } from './forms.ts'

type At = { Params: { number: string }; Querystring: { done?: unknown } }
interface Answer {
  typed?: Readonly<Record<string, string>>
  errors?: FieldError[]
  hasChanged?: boolean
}

/** One petition on an officer's desk, and every act on it. @article 8(1) @article 10(3) */
export function caseRoutes(office: OfficeScope, deps: Deps) {
  const { transact, clock } = deps

  async function page(
    req: FastifyRequest<At>,
    reply: FastifyReply,
    { typed = {}, errors = [], hasChanged = false }: Answer,
  ) {
    const { number } = req.params
    if (!isNumber(number)) throw new NotFound('petition', number)
    const clerk = clerkOf(req)
    const frame = officeFrame(req)
    const file = await caseFile(deps, number, clerk)
    const last = file.moves.at(-1)
    const changed =
      hasChanged && last
        ? { act: stageWords(frame.lang).act[last.act], who: whoActed(file, last.actor, frame.lang) }
        : undefined
    const done = req.query.done === '1'
    const props = { frame, clerk, file, typed, errors, changed, done }
    return html(reply, <CasePage {...props} />, { status: changed ? 409 : errors.length > 0 ? 422 : 200 })
  }
  office.get<At>('/petitions/:number', (req, reply) => page(req, reply, {}))

  office.get<At>('/petitions/:number/due', async (req, reply) => {
    const { number } = req.params
    if (!isNumber(number)) throw new NotFound('petition', number)
    const petition = await getPetition(deps.look, number)
    if (!mayRead(petition, clerkOf(req))) throw new Forbidden(`petition ${number} is another department's`)
    const props = {
      petition,
      ledger: await findLedger(deps.look, number),
      back: `/office/petitions/${number}`,
    }
    return html(reply, <LedgerPage frame={officeFrame(req)} current="/office" {...props} />)
  })

  /** An act's form: read, judged, carried out in one transaction; refused, everything typed comes back. */
  function act<S extends Spec>(
    path: string,
    spec: S,
    carryOut: (
      tx: Tx,
      base: OfficeAct,
      typed: Typed<S>,
      req: FastifyRequest,
    ) => Promise<Result<unknown, Refusal>>,
    check: (typed: Typed<S>) => { field: string; refusal: Refusal } | undefined = () => undefined,
  ) {
    office.post<At>(`/petitions/:number/${path}`, async (req, reply) => {
      const { number } = req.params
      if (!isNumber(number)) throw new NotFound('petition', number)
      const { lang } = officeFrame(req)
      const w = words(lang)
      const { typed, faults } = readForm(spec, req.body)
      const version = Number(readForm({ version: { max: 10 } }, req.body).typed.version)
      const labels = labelsOf(lang)
      const errors = Object.keys(spec).flatMap((field) => {
        const fault = faults[field]
        return fault
          ? [{ field, text: faultText(lang, fault, labels[field] ?? field, spec[field]?.max ?? 0) }]
          : []
      })
      const wrong = check(typed)
      if (wrong) errors.push({ field: wrong.field, text: w.refused[wrong.refusal] })
      if (errors.length > 0) return page(req, reply, { typed, errors })
      const base = { number, version, by: clerkOf(req), at: clock.now() }
      const done = await transact((tx) => carryOut(tx, base, typed, req))
      if (done.ok) return reply.redirect(`/office/petitions/${number}?done=1`, 303)
      const field = FIELD_OF[done.refusal] ?? ''
      return page(req, reply, {
        typed,
        errors: [{ field, text: w.refused[done.refusal] }],
        hasChanged: done.refusal === 'changed',
      })
    })
  }

  act('payment', {}, (tx, base) => confirmPayment(tx, deps, base))
  act('receipt', {}, (tx, base) => receivePetition(tx, deps, base))
  act('assignment', FORMS.assignment, (tx, base, { post }) =>
    assignPetition(tx, deps, { ...base, postId: post, how: 'assign' }),
  )
  act('reassignment', FORMS.assignment, (tx, base, { post }) =>
    assignPetition(tx, deps, { ...base, postId: post, how: 'reassign' }),
  )
  act('sending-back', FORMS.sendingBack, (tx, base, { reason }) => sendBack(tx, deps, { ...base, reason }))
  act('transfer', FORMS.transfer, (tx, base, { agency, says }) =>
    transferPetition(tx, deps, { ...base, agency, says }),
  )
  act('supplement', FORMS.supplement, (tx, base, { asks, days }) =>
    demandSupplement(tx, deps, { ...base, asks, days: /^\d{1,3}$/.test(days) ? Number(days) : 0 }),
  )
  act('return', FORMS.returning, (tx, base, { returned }) =>
    returnDocuments(tx, deps, { ...base, says: returned }),
  )
  act(
    'answer',
    FORMS.answer,
    (tx, base, { text, publicTitle, publicText, submitted }) =>
      draftAnswer(tx, { ...base, text, publicTitle, publicText, isSubmitted: submitted === 'yes' }),
    ({ publicTitle, publicText }) =>
      privacy.holdsResidentNumber(publicTitle)
        ? { field: 'publicTitle', refusal: 'resident-number' }
        : privacy.holdsResidentNumber(publicText)
          ? { field: 'publicText', refusal: 'resident-number' }
          : undefined,
  )
  act('approval', {}, (tx, base) => approveAnswer(tx, deps, base))
  act('giving-back', FORMS.givingBack, (tx, base, { returnedFor }) =>
    giveBackAnswer(tx, { ...base, reason: returnedFor }),
  )
}
