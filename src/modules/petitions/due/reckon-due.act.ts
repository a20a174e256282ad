import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { ClockEvent } from '../clock/deadline.rule.ts'
import { deadlineFrom } from '../clock/deadline.rule.ts'
import { membersOf } from '../merging/merging.store.ts'
import { saveDue } from '../petition/change.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'

/**
 * Reckons the due date of a received petition from its whole history and keeps it with the account of every day.
 * While a stop goes on, and beyond the holiday table, there is none.
 *
 * A petition that answers for others is due when the first of them is.
 *
 * @law CPTA-ED 6(6)
 * @law CPTA 19; CPTA-ED 20
 */
export async function reckonDue(tx: Tx, number: string): Promise<void> {
  const calendar = await loadCalendar(tx)
  const dues = []
  for (const one of [number, ...(await membersOf(tx, number))]) {
    const { period, receivedAt } = await getPetition(tx, one)
    if (receivedAt === null) return
    const due = deadlineFrom({ period, startsAt: receivedAt, events: await eventsOf(tx, one) }, calendar)
    if (due.ok) dues.push(due.value)
  }
  await saveDue(tx, number, dues.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0] ?? null)
}

async function eventsOf(tx: Tx, number: string): Promise<ClockEvent[]> {
  return (await supplementsOf(tx, number)).map((one) => ({
    type: 'stop',
    reason: 'supplement',
    from: one.demandedAt,
    to: one.supplied?.at,
  }))
}
