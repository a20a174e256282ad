import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { deadlineFrom } from '../clock/deadline.rule.ts'
import { saveDue, saveNoDue } from '../petition/change.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { clockEvents } from './clock-events.ts'

/**
 * Reckons the due date of a received petition from its whole history and keeps it with the account of every day.
 * While a stop goes on, and beyond the holiday table, there is none.
 *
 * @law CPTA 19; CPTA-ED 20, 21
 */
export async function reckonDue(tx: Tx, number: string, calendar?: Calendar): Promise<void> {
  const { period, receivedAt } = await getPetition(tx, number)
  if (receivedAt === null) return
  const due = deadlineFrom(
    { period, startsAt: receivedAt, events: await clockEvents(tx, number) },
    calendar ?? (await loadCalendar(tx)),
  )
  if (due.ok) return void (await saveDue(tx, number, due.value))
  const { refusal } = due
  if (refusal !== 'PAUSED' && refusal !== 'CALENDAR_ENDS')
    throw new Error(`${number}: its extensions were refused: ${refusal}`)
  await saveNoDue(tx, number, refusal)
}
