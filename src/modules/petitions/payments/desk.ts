import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import { addDays } from '#kernel/time.ts'
import { undecidedCredits } from './credit/credit.store.ts'
import { unpaidButGoingOn, waitingForPayment } from './credit/candidate.store.ts'
import { openCancellations } from './credit/cancellation.store.ts'
import { isCityDelay } from './credit/delay.rule.ts'
import { DAYS_BACK } from './reconciliation/reconcile-days.act.ts'
import { agrees } from './reconciliation/reconciliation.rule.ts'
import { figuresSince } from './reconciliation/reconciliation.store.ts'
import { refundsDue } from './refund/refund.store.ts'
import type { Counts } from './payments-page.view.tsx'

/** What every page of the payments desk begins with. @throws Forbidden without the right petition-desk */
export function paymentsDesk({ look, clock }: Deps) {
  /** Money that waits for a person, and what of it the city is late with. */
  async function undecided() {
    const [now, calendar] = [clock.now(), await loadCalendar(look)]
    const list = await undecidedCredits(look)
    return list.map((one) => ({ ...one, isDelay: one.amountWon > 0 && isCityDelay(one.at, now, calendar) }))
  }
  async function differences() {
    const figures = await figuresSince(look, addDays(clock.today(), -DAYS_BACK))
    return {
      figures,
      wrong: figures.filter((one) => !agrees(one)),
      goingOn: await unpaidButGoingOn(look),
      cancellations: await openCancellations(look),
    }
  }
  async function around(req: FastifyRequest) {
    const clerk = clerkWith(req, 'petition-desk')
    const { wrong, goingOn, cancellations } = await differences()
    const counts: Counts = {
      credits: (await undecidedCredits(look)).length,
      waiting: (await waitingForPayment(look)).length,
      refunds: (await refundsDue(look)).length,
      days: wrong.length + goingOn.length + cancellations.length || undefined,
      statements: undefined,
    }
    const { done } = req.query as { done?: unknown }
    return { clerk, frame: officeFrame(req), counts, done: done === '1' }
  }
  const to = (reply: FastifyReply, path: string) => reply.redirect(`${path}?done=1`, 303)
  return { undecided, differences, around, to }
}
export type PaymentsDesk = ReturnType<typeof paymentsDesk>
