import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { type Result } from '#kernel/result.ts'
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
 * @law CPTA 19; CPTA-ED 20, 21
 */
export async function reckonDue(tx: Tx, number: string): Promise<void> {
  await reckonFrom(tx, await getPetition(tx, number), await clockEvents(tx, number), await loadCalendar(tx))
}

/** The same from what was just read. @returns what it came to; nothing before receipt */
export async function reckonFrom(
  tx: Tx,
  { number, period, receivedAt }: Pick<Petition, 'number' | 'period' | 'receivedAt'>,
  events: readonly ClockEvent[],
  calendar: Calendar,
): Promise<Result<RunOut, DueRefused> | undefined> {
  if (receivedAt === null) return undefined
  const due = deadlineFrom({ period, startsAt: receivedAt, events }, calendar)
  if (due.ok) {
    await saveDue(tx, number, due.value)
    return due
  }
  const { refusal } = due
  if (refusal !== 'PAUSED' && refusal !== 'CALENDAR_ENDS')
    throw new Error(`${number}: its extensions were refused: ${refusal}`)
  await saveNoDue(tx, number, refusal)
  return { ok: false, refusal }
}
