import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { accounts } from '#modules/accounts/index.ts'
import { isNumber } from '../../petition/number.store.ts'
import type { PaymentsDesk } from '../desk.ts'
import { deskWords } from '../desk.words.ts'
import { TABS } from '../payments-page.view.tsx'
import { lastRefunds, refundsDue } from './refund.store.ts'
import { RefundsPage } from './refunds.view.tsx'
import { type RefundOf, sendRefund } from './send-refund.act.ts'

const ACCOUNT = { max: 120 } as const
const SPEC = { of: { max: 40 }, amount: { max: 15 }, field: { max: 20 } } as const
type Refused = { of: string; account: string; error: { field: string; text: string } }

/** @article 9(2) what is due back and what was sent */
export function refundRoutes(office: OfficeScope, deps: Deps, desk: PaymentsDesk): void {
  const { look, transact, clock } = deps
  const path = TABS.refunds.replace('/office', '')

  async function page(req: FastifyRequest, reply: FastifyReply, refused?: Refused, status = 422) {
    const around = await desk.around(req)
    const last = await lastRefunds(look)
    const ids = last.flatMap((one) => Number(/^staff:(\d+)$/.exec(one.sentBy)?.[1] ?? []) || [])
    const names = new Map((await accounts.byIds(look, ids)).map((one) => [one.id, one.name]))
    const props = { ...around, due: await refundsDue(look), last, names, ...(refused && { refused }) }
    return html(reply, <RefundsPage {...props} />, { status: refused ? status : 200 })
  }
  office.get(path, (req, reply) => page(req, reply))

  office.post(path, async (req, reply) => {
    const by = clerkWith(req, 'petition-desk')
    const { lang } = officeFrame(req)
    const w = deskWords(lang)
    const { of, amount, field: name } = readForm(SPEC, req.body).typed
    const field = /^account(?:-\d{1,3})?$/.test(name) ? name : 'account'
    const { typed, faults } = readForm({ [field]: ACCOUNT }, req.body)
    const account = typed[field] ?? ''
    const refuse = (text: string, status?: number) =>
      page(req, reply, { of, account, error: { field, text } }, status)
    const fault = faults[field]
    if (fault) return refuse(faultText(lang, fault, w.refunds.account, ACCOUNT.max))
    const what = ofForm(of)
    if (!what) return refuse(w.refused['nothing-due'])
    const refund = { of: what, amountWon: Number(amount), account, by, at: clock.now() }
    const sent = await transact((tx) => sendRefund(tx, deps, refund))
    return sent.ok ? desk.to(reply, TABS.refunds) : refuse(w.refused[sent.refusal], 409)
  })
}

function ofForm(text: string): RefundOf | undefined {
  const [kind, id = ''] = text.split(' ')
  if (kind === 'petition' && isNumber(id)) return { petitionNumber: id }
  return kind === 'credit' && /^\d{1,15}$/.test(id) ? { creditId: Number(id) } : undefined
}
