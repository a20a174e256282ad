import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Deps } from '../src/kernel/http.ts'
import { noteCredit } from '../src/modules/petitions/payments/credit/note-credit.act.ts'
import { type PaymentEvent, readEvent } from '../src/modules/petitions/payments/event/event.rule.ts'
import { findEvent, insertEvent } from '../src/modules/petitions/payments/event/payment-event.store.ts'
import { isSigned } from '../src/modules/petitions/payments/event/signature.ts'
import { takeEvent } from '../src/modules/petitions/payments/event/take-event.act.ts'
import { findByTransaction } from '../src/modules/petitions/payments/credit/credit.store.ts'
import { FEE, PAYMENT_SECRET } from './names.ts'

export const BROKEN = [
  'two-transactions',
  'forgets-cancel',
  'no-signature',
  'any-amount',
  'no-window',
] as const
export type Broken = (typeof BROKEN)[number]

/** Handlers of payment events that are each wrong in one way: what the tests of the faults must find out. */
export function brokenEventRoutes(scope: FastifyInstance, deps: Deps): void {
  const { look, transact, clock } = deps
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'string' }, (_req, body, done) => done(null, body))
  const eventOf = (req: FastifyRequest): PaymentEvent => {
    const event = readEvent(String(req.body))
    if (!event.ok) throw new Error(event.refusal)
    return event.value
  }
  const signed = (req: FastifyRequest) => {
    const { 'nurijip-timestamp': timestamp, 'nurijip-signature': signature } = req.headers
    return isSigned(PAYMENT_SECRET, String(timestamp), Buffer.from(String(req.body)), String(signature))
  }
  const take = (req: FastifyRequest, event: PaymentEvent) =>
    transact((tx) => takeEvent(tx, deps, { event, body: String(req.body), from: req.ip, at: clock.now() }))

  scope.post('/two-transactions', async (req) => {
    const { id, reference, amountWon, at, payer, transaction: transactionId } = eventOf(req)
    if (await findEvent(look, id)) return { outcome: 'known' }
    const now = clock.now()
    const credit = {
      identity: randomUUID(),
      heldBy: 'provider',
      at,
      amountWon,
      balanceWon: undefined,
      reference,
      payerText: payer,
      payer,
      transactionId: null,
      notedAt: now,
    } as const
    const by = { id: 'system:broken', from: 'test' }
    const outcome = await transact((tx) => noteCredit(tx, deps, credit, { by, at: now }))
    const event = { id, contentHash: Buffer.alloc(0), transactionId, outcome, at: now }
    await transact((tx) => insertEvent(tx, event)).catch(() => undefined)
    return { outcome }
  })
  scope.post('/forgets-cancel', async (req) => {
    const event = eventOf(req)
    if (event.type === 'cancel' && !(await findByTransaction(look, event.transaction))) return {}
    await take(req, event)
    return {}
  })
  scope.post('/no-signature', async (req) => {
    await take(req, eventOf(req))
    return {}
  })
  scope.post('/any-amount', async (req) => {
    await take(req, { ...eventOf(req), amountWon: FEE })
    return {}
  })
  scope.post('/no-window', async (req, reply) => {
    if (!signed(req)) return reply.code(401).send()
    await take(req, eventOf(req))
    return {}
  })
}
