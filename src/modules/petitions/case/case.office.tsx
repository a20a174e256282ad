import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import type { Spec, Typed } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import { assignPetition } from '../assignment/assign-petition.act.ts'
import { confirmPaymentAct } from '../payments/confirm-payment.office.tsx'
import { clockEntries } from '../due/clock-events.ts'
import { LedgerPage } from '../due/ledger.view.tsx'
import { findLedger } from '../petition/petition.store.ts'
import { receivePetition } from '../receipt/receive-petition.act.ts'
import { draftFromReply } from '../saved-replies/load-reply.ts'
import { sendBack } from '../sending-back/send-back.act.ts'
import type { OfficeAct } from '../stages/lock-for-act.ts'
import { demandSupplement } from '../supplements/demand-supplement.act.ts'
import { returnDocuments } from '../supplements/return-documents.act.ts'
import { transferPetition } from '../transfers/transfer-petition.act.ts'
import { ACT_ROUTES } from './act-routes.ts'
import { caseDesk, type CaseRequest } from './case-desk.office.tsx'
import { type Refusal, words } from './case.words.ts'
import { noteRead } from './note-read.ts'
import { FIELD_OF, FORMS, labelsOf } from './forms.ts'

/** One petition on an officer's desk, and every act on it. @article 8(1) @article 10(3) */
export function caseRoutes(office: OfficeScope, deps: Deps) {
  const desk = caseDesk(office, deps)
  office.get('/petitions/:number', async (request, reply) => {
    const req = request as CaseRequest
    const { reply: replyId } = req.query
    if (typeof replyId !== 'string') return desk.page(req, reply)
    const typed = await draftFromReply(deps, await desk.readable(req), clerkOf(req), replyId)
    return desk.page(req, reply, { typed })
  })

  office.get('/petitions/:number/due', async (req, reply) => {
    const petition = await desk.readable(req as CaseRequest)
    await noteRead(deps, petition.number, clerkOf(req))
    const props = {
      petition,
      ledger: await findLedger(deps.look, petition.number),
      entries: await clockEntries(deps.look, petition.number),
      back: `/office/petitions/${petition.number}`,
    }
    return html(reply, <LedgerPage frame={officeFrame(req)} current="/office" {...props} />)
  })

  for (const mount of ACT_ROUTES) mount(desk, deps, office)

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

  confirmPaymentAct(desk, deps)
  act('receipt', {}, (tx, base) => receivePetition(tx, deps, base))
  act('assignment', FORMS.assignment, (tx, base, { post }) =>
    assignPetition(tx, deps, { ...base, postId: post, how: 'assign' }),
  )
  act('reassignment', FORMS.assignment, (tx, base, { post }) =>
    assignPetition(tx, deps, { ...base, postId: post, how: 'reassign' }),
  )
  act('sending-back', FORMS.sendingBack, (tx, base, { notOurs }) =>
    sendBack(tx, deps, { ...base, reason: notOurs }),
  )
  act('transfer', FORMS.transfer, (tx, base, { agency, says }) =>
    transferPetition(tx, deps, { ...base, agency, says }),
  )
  act('supplement', FORMS.supplement, (tx, base, { asks, days }) =>
    demandSupplement(tx, deps, { ...base, asks, days: /^\d{1,3}$/.test(days) ? Number(days) : 0 }),
  )
  act('return', FORMS.returning, (tx, base, { returned }) =>
    returnDocuments(tx, deps, { ...base, says: returned }),
  )
}
