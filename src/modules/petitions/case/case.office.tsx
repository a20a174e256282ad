import { privacy } from '#modules/privacy/index.ts'
import { officeFrame } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import type { Spec, Typed } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import { approveAnswer, giveBackAnswer } from '../answers/approve-answer.act.ts'
import { type DraftRefusal, draftAnswer } from '../answers/draft-answer.act.ts'
import { lookOverAnswer } from '../answers/look-over-answer.ts'
import { assignPetition } from '../assignment/assign-petition.act.ts'
import { confirmPayment } from '../payments/confirm-payment.act.ts'
import { LedgerPage } from '../due/ledger.view.tsx'
import { findLedger } from '../petition/petition.store.ts'
import { receivePetition } from '../receipt/receive-petition.act.ts'
import { sendBack } from '../sending-back/send-back.act.ts'
import type { OfficeAct } from '../stages/lock-for-act.ts'
import { demandSupplement } from '../supplements/demand-supplement.act.ts'
import { returnDocuments } from '../supplements/return-documents.act.ts'
import { transferPetition } from '../transfers/transfer-petition.act.ts'
import { caseDesk, type CaseRequest } from './case-desk.office.tsx'
import { type Refusal, words } from './case.words.ts'
import { FIELD_OF, FORMS, labelsOf } from './forms.ts'
import { maskAnswerRoutes } from './mask-answer.office.tsx'

/** One petition on an officer's desk, and every act on it. @article 8(1) @article 10(3) */
export function caseRoutes(office: OfficeScope, deps: Deps) {
  const desk = caseDesk(office, deps)
  office.get('/petitions/:number', (req, reply) => desk.page(req as CaseRequest, reply))

  office.get('/petitions/:number/due', async (req, reply) => {
    const petition = await desk.readable(req as CaseRequest)
    const props = {
      petition,
      ledger: await findLedger(deps.look, petition.number),
      back: `/office/petitions/${petition.number}`,
    }
    return html(reply, <LedgerPage frame={officeFrame(req)} current="/office" {...props} />)
  })

  function act<S extends Spec>(
    path: string,
    spec: S,
    carryOut: (tx: Tx, base: OfficeAct, typed: Typed<S>) => Promise<Result<unknown, Refusal>>,
  ) {
    desk.act<S, Refusal>({
      path,
      spec,
      words: (lang) => ({
        fields: labelsOf(lang) as Record<keyof S & string, string>,
        refused: words(lang).refused,
      }),
      fieldOf: FIELD_OF as Partial<Record<Refusal, keyof S & string>>,
      carryOut,
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
  desk.act<typeof FORMS.answer, DraftRefusal>({
    path: 'answer',
    spec: FORMS.answer,
    words: (lang) => ({
      fields: labelsOf(lang) as Record<keyof typeof FORMS.answer, string>,
      refused: words(lang).refused,
    }),
    carryOut: (tx, base, { text, publicTitle, publicText, submitted, noName }) =>
      draftAnswer(tx, deps, {
        ...base,
        text,
        publicTitle,
        publicText,
        isSubmitted: submitted === 'yes',
        isNoName: noName === 'yes',
      }),
    explain: async (refusal, typed, number, lang) => {
      if (refusal !== 'personal-data' && refusal !== 'maybe-name') return undefined
      const { refused, warned } = await lookOverAnswer(deps.look, deps, number, typed)
      const isSure = refused.length > 0
      return [
        ...privacy.errorsOfFound(lang, isSure ? refused : warned),
        ...(isSure ? [] : [{ field: 'noName', text: words(lang).refused['maybe-name'] }]),
      ]
    },
  })
  maskAnswerRoutes(office, deps, desk)
  act('approval', {}, (tx, base) => approveAnswer(tx, deps, base))
  act('giving-back', FORMS.givingBack, (tx, base, { returnedFor }) =>
    giveBackAnswer(tx, { ...base, reason: returnedFor }),
  )
}
