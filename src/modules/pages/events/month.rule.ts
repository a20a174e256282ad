import {
  addDays,
  dayOf,
  type Instant,
  instantAt,
  type LocalDate,
  localDate,
  monthsLater,
} from '#kernel/time.ts'

/** A month as an address has it: `2026-12`. */
export interface Month {
  /** Whether there is anything before and after it. */
  readonly beside?: { readonly before: boolean; readonly after: boolean }
  readonly text: string
  readonly firstOn: LocalDate
  readonly fromAt: Instant
  readonly untilAt: Instant
  readonly previous: string
  readonly next: string
}

/** The month that is asked for, else the one of today. */
export function monthIn(asked: unknown, today: LocalDate): Month {
  const text =
    typeof asked === 'string' && /^20\d{2}-(?:0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7)
  const firstOn = localDate(`${text}-01`)
  const nextOn = monthsLater(firstOn, 1).on
  return {
    text,
    firstOn,
    fromAt: instantAt(firstOn, 0),
    untilAt: instantAt(nextOn, 0),
    previous: addDays(firstOn, -1).slice(0, 7),
    next: nextOn.slice(0, 7),
  }
}

/** Days of a month on which something goes on, from its first day or the month's. */
export function firstDayIn({ firstOn, fromAt }: Month, startsAt: Instant): LocalDate {
  return startsAt < fromAt ? firstOn : dayOf(startsAt)
}
