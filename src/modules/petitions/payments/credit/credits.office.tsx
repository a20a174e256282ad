import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { accounts } from '#modules/accounts/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { isNumber } from '../../petition/number.store.ts'
import { findPetition } from '../../petition/petition.store.ts'
import type { PaymentsDesk } from '../desk.ts'
import { deskWords } from '../desk.words.ts'
import { TABS } from '../payments-page.view.tsx'
import { releaseCredit } from './release-credit.act.ts'
import { decisionOn, lastDecisions } from './decision.store.ts'
import { assignCredit } from './assign-credit.act.ts'
import { candidatesFor, waitingForPayment } from './candidate.store.ts'
import { type KnownCredit, getCredit, openPayer } from './credit.store.ts'
import { CreditPage } from './credit.view.tsx'
import { CreditsPage, WaitingPage } from './credits.view.tsx'
import { setAsideCredit } from './set-aside-credit.act.ts'
import { ASIDE, type Aside } from './set-aside.rule.ts'
import { suggest } from './suggest.rule.ts'

type CreditRequest = FastifyRequest<{ Params: { id: string } }>
const ASSIGN = { number: { max: 20 }, assignReason: { max: 500, lines: true } } as const
const RELEASE = { releaseReason: { max: 500, lines: true } } as const
const SET_ASIDE = { purpose: { max: 20, choices: ASIDE }, asideReason: { max: 500, lines: true } } as const

/** What came, for whom: the lists, one payment, and the two decisions on it. @article 9(2) */
export function creditRoutes(office: OfficeScope, deps: Deps, desk: PaymentsDesk): void {
  const { look, transact, seal, clock } = deps

  /** With the payers' names, which leaves an access record. @article 17(1) */
  async function opened<C extends KnownCredit>(req: FastifyRequest, list: readonly C[]) {
    const by = clerkWith(req, 'petition-desk')
    const payers = await transact(async (tx) => {
      const names: string[] = []
      for (const { id } of list) {
        await privacy.noteAccess(tx, { about: `credit:${id}`, by, what: 'read', at: clock.now() })
        names.push(await openPayer(tx, seal, id))
      }
      return names
    })
    const candidates = await Promise.all(
      list.map(async (one) => (one.amountWon > 0 ? candidatesFor(look, one.id) : [])),
    )
    return list.map((one, n) => ({
      ...one,
      payer: payers[n] ?? '',
      suggestions: suggest(one, candidates[n] ?? []),
    }))
  }

  office.get(TABS.credits.replace('/office', ''), async (req, reply) => {
    const around = await desk.around(req)
    return html(
      reply,
      <CreditsPage
        {...around}
        lines={await opened(req, await desk.undecided())}
        last={await lastDecisions(look)}
      />,
    )
  })
  office.get(TABS.waiting.replace('/office', ''), async (req, reply) => {
    const props = { ...(await desk.around(req)), today: clock.today() }
    return html(reply, <WaitingPage {...props} waiting={await waitingForPayment(look)} />)
  })

  const idOf = ({ params }: CreditRequest) => {
    if (!/^\d{1,15}$/.test(params.id)) throw new NotFound('credit', params.id)
    return Number(params.id)
  }
  async function page(
    req: CreditRequest,
    reply: FastifyReply,
    {
      typed = {},
      errors = [],
      status = 422,
    }: { typed?: object; errors?: FieldError[]; status?: number } = {},
  ) {
    const clerk = clerkWith(req, 'petition-desk')
    const [line] = await opened(req, [{ ...(await getCredit(look, idOf(req))), isDelay: false }])
    if (!line) throw new NotFound('credit', req.params.id)
    const decision = await decisionOn(look, line.id)
    const props = {
      frame: officeFrame(req),
      decision,
      decidedBy: await deciderOf(decision?.by, officeFrame(req).lang),
      clerk,
      credit: line,
      typed: typed as Record<string, string>,
      errors,
    }
    return html(reply, <CreditPage {...props} />, { status: errors.length > 0 ? status : 200 })
  }
  const faultsOf = <S extends Spec>(
    req: CreditRequest,
    spec: S,
    labels: Record<keyof S & string, string>,
  ) => {
    const { typed, faults } = readForm(spec, req.body)
    const { lang } = officeFrame(req)
    const errors = Object.keys(spec).flatMap((field: keyof S & string) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(lang, fault, labels[field], spec[field]?.max ?? 0) }] : []
    })
    return { typed, errors, w: deskWords(lang) }
  }

  async function deciderOf(by: string | undefined, lang: Lang): Promise<string> {
    const [, id] = /^staff:(\d+)$/.exec(by ?? '') ?? []
    if (id === undefined) return deskWords(lang).credit.nobodyDecided
    return (await accounts.find(look, Number(id)))?.name ?? `staff ${id}`
  }

  office.get('/payments/credits/:id', (req, reply) => page(req as CreditRequest, reply))

  office.post('/payments/credits/:id/assignment', async (request, reply) => {
    const req = request as CreditRequest
    const by = clerkWith(req, 'petition-desk')
    const { credit: c } = deskWords(officeFrame(req).lang)
    const { typed, errors, w } = faultsOf(req, ASSIGN, { number: c.number, assignReason: c.reason })
    const { number, assignReason: reason } = typed
    const known = isNumber(number) ? await findPetition(look, number) : undefined
    if (errors.length === 0 && !known) errors.push({ field: 'number', text: w.refused['no-petition'] })
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const assignment = { creditId: idOf(req), number, reason, by, at: clock.now() }
    const done = await transact((tx) => assignCredit(tx, deps, assignment))
    if (done.ok) return desk.to(reply, TABS.credits)
    const field = done.refusal === 'no-fee' ? 'number' : ''
    const status = done.refusal === 'decided' ? 409 : 422
    return page(req, reply, { typed, errors: [{ field, text: w.refused[done.refusal] }], status })
  })

  office.post('/payments/credits/:id/aside', async (request, reply) => {
    const req = request as CreditRequest
    const by = clerkWith(req, 'petition-desk')
    const { credit: c } = deskWords(officeFrame(req).lang)
    const { typed, errors, w } = faultsOf(req, SET_ASIDE, { purpose: c.purpose, asideReason: c.reason })
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const { purpose, asideReason: reason } = typed
    const decision = { creditId: idOf(req), purpose: purpose as Aside, reason, by, at: clock.now() }
    const done = await transact((tx) => setAsideCredit(tx, decision))
    if (done.ok) return desk.to(reply, TABS.credits)
    const status = done.refusal === 'decided' ? 409 : 422
    return page(req, reply, { typed, errors: [{ field: 'purpose', text: w.refused[done.refusal] }], status })
  })

  office.post('/payments/credits/:id/release', async (request, reply) => {
    const req = request as CreditRequest
    const by = clerkWith(req, 'petition-desk')
    const { credit: c } = deskWords(officeFrame(req).lang)
    const { typed, errors, w } = faultsOf(req, RELEASE, { releaseReason: c.releaseReason })
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const { releaseReason: reason } = typed
    const release = { creditId: idOf(req), reason, by, at: clock.now() }
    const done = await transact((tx) => releaseCredit(tx, deps, release))
    if (done.ok) return desk.to(reply, TABS.credits)
    const status = done.refusal === 'not-decided' ? 409 : 422
    return page(req, reply, {
      typed,
      errors: [{ field: 'releaseReason', text: w.refused[done.refusal] }],
      status,
    })
  })
}
