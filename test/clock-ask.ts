import { deadlineFor, type ClockEvent } from '#modules/petitions/clock/deadline.rule.ts'
import type { Calendar } from '#modules/petitions/clock/calendar.rule.ts'
import type { Period } from '#modules/petitions/clock/period.rule.ts'
import type { StopReason } from '#modules/petitions/clock/stops.rule.ts'
import { instant, localDate, seoulText } from '#kernel/time.ts'
import { HOLIDAYS } from './clock-holidays.ts'

export const calendar: Calendar = {
  holidays: new Map(Object.entries(HOLIDAYS).map(([day, name]) => [localDate(day), name])),
  knownThrough: localDate('2027-12-31'),
}
export const at = (text: string) => instant(text.length === 10 ? `${text}T00:00:00+09:00` : `${text}+09:00`)
export const stop = (from: string, to?: string, reason: StopReason = 'supplement'): ClockEvent =>
  to === undefined
    ? { type: 'stop', reason, from: at(from) }
    : { type: 'stop', reason, from: at(from), to: at(to) }
export const more = (n: number, petitionerConsent = false): ClockEvent => ({
  type: 'extension',
  n,
  petitionerConsent,
})

/** The due date as text, or the refusal. */
export function due(period: Period, arrived: string, events: ClockEvent[] = [], paid?: string): string {
  const paidAt = paid === undefined ? undefined : at(paid)
  const deadline = deadlineFor({ period, arrivedAt: at(arrived), paidAt, events }, calendar)
  return deadline.ok ? seoulText(deadline.value.dueAt).slice(0, 19) : deadline.refusal
}

export const atOnce: Period = { unit: 'immediate' }
export const days = (n: number): Period => ({ unit: 'days', n })
export const months = (n: number): Period => ({ unit: 'months', n })
