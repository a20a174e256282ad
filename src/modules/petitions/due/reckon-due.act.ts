import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { type ClockEvent, deadlineFrom } from '../clock/deadline.rule.ts'
import type { RunOut } from '../clock/ledger.rule.ts'
import { membersOf } from '../merging/merging.store.ts'
import { saveDue, saveNoDue } from '../petition/change.store.ts'
import { type DueRefused, getPetition, type Petition } from '../petition/petition.store.ts'
import { clockEvents } from './clock-events.ts'

/**
 * Reckons the due date of a received petition from its whole history and keeps it with the account of every day.
 * While a stop goes on, and beyond the holiday table, there is none.
 *
 * A petition that answers for others is due when the first of them is.
 *
 * @law CPTA-ED 6(6)
 * @law CPTA 19; CPTA-ED 20, 21
 */
export async function reckonDue(tx: Tx, number: string): Promise<void> {
  await reckonFrom(tx, await getPetition(tx, number), await clockEvents(tx, number), await loadCalendar(tx))
}

type Reckoned = Pick<Petition, 'number' | 'period' | 'receivedAt' | 'reopenedAt'>

/** The same from what was just read. @returns what it came to; nothing before receipt */
export async function reckonFrom(
  tx: Tx,
  petition: Reckoned,
  events: readonly ClockEvent[],
  calendar: Calendar,
): Promise<Result<RunOut, DueRefused> | undefined> {
  const own = dueOf(petition, events, calendar)
  if (own === undefined) return undefined
  const { number } = petition
  let first = own
  for (const member of await membersOf(tx, number)) {
    const due = dueOf(await getPetition(tx, member), await clockEvents(tx, member), calendar)
    if (due?.ok && (!first.ok || due.value.dueAt < first.value.dueAt)) first = due
  }
  await (first.ok ? saveDue(tx, number, first.value) : saveNoDue(tx, number, first.refusal))
  return first
}

function dueOf(
  { number, period, receivedAt, reopenedAt }: Reckoned,
  events: readonly ClockEvent[],
  calendar: Calendar,
): Result<RunOut, DueRefused> | undefined {
  if (receivedAt === null) return undefined
  const due = deadlineFrom({ period, startsAt: reopenedAt ?? receivedAt, events }, calendar)
  if (due.ok) return ok(due.value)
  if (due.refusal === 'PAUSED' || due.refusal === 'CALENDAR_ENDS') return refuse(due.refusal)
  throw new Error(`${number}: its extensions were refused: ${due.refusal}`)
}
