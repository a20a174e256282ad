import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { type ClockEvent, deadlineFrom } from '../clock/deadline.rule.ts'
import type { RunOut } from '../clock/ledger.rule.ts'
import { saveDue, saveNoDue } from '../petition/change.store.ts'
import { type DueRefused, getPetition, type Petition } from '../petition/petition.store.ts'
import { clockEvents } from './clock-events.ts'

/**
 * Reckons the due date of a received petition from its whole history and keeps it with the account of every day.
 * While a stop goes on, and beyond the holiday table, there is none.
 *
 * Merging moves none: each keeps a clock of its own, the lead too (reading `mergedClocks`).
 *
 * @law CPTA 19; CPTA-ED 6(6), 20, 21
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
  const due = dueOf(petition, events, calendar)
  if (due === undefined) return undefined
  const { number } = petition
  await (due.ok ? saveDue(tx, number, due.value) : saveNoDue(tx, number, due.refusal))
  return due
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
