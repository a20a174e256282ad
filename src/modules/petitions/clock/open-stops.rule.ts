import { instantAt, type LocalDate } from '#kernel/time.ts'
import type { ClockEvent } from './deadline.rule.ts'

/**
 * The history as if every open stop ended on `day`: what the due date would be if the supplement came today.
 * Says something of a paused case; promises nothing.
 */
export const ifStopsEndedOn = (events: readonly ClockEvent[], day: LocalDate): readonly ClockEvent[] =>
  events.map((event) =>
    event.type === 'stop' && event.to === undefined && event.from < instantAt(day, 24 * 60)
      ? { ...event, to: instantAt(day, 24 * 60 - 1) }
      : event,
  )
