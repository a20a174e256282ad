import { addDays, addMinutes, dayOf, type Instant, instantAt, type LocalDate, weekday } from '#kernel/time.ts'
import { type Calendar, isWorkingDay, officeHours } from '../../clock/calendar.rule.ts'

/** When a counselor may be seen or called on one weekday, in minutes since midnight. */
export interface CounselHours {
  readonly id: number
  readonly postId: string
  /** 1 is Monday, 5 Friday. */
  readonly weekday: number
  readonly opens: number
  readonly closes: number
  readonly slotMinutes: number
}

/** One day that differs from the week. Without slots the counselor is away. */
export interface CounselException {
  readonly id: number
  readonly postId: string
  readonly day: LocalDate
  readonly opens: number
  readonly closes: number
  readonly slotMinutes: number | null
}

export interface Slot {
  readonly postId: string
  readonly startsAt: Instant
  readonly endsAt: Instant
}

/** So many days ahead slots are offered, and so many minutes before they begin no more. */
export const OFFERED_DAYS = 28
export const NOTICE_MINUTES = 120

interface Facts {
  readonly postId: string
  readonly hours: readonly CounselHours[]
  readonly exceptions: readonly CounselException[]
  readonly taken: readonly Pick<Slot, 'startsAt' | 'endsAt'>[]
  readonly calendar: Calendar
  /** Whether the counselor is designated on a day. */
  readonly isDesignated: (day: LocalDate) => boolean
  readonly now: Instant
}

/**
 * The slots of one counselor that may be booked now, in order: within office hours of working days, as far as the
 * holidays are known, apart from each other, from absences and from what is booked.
 *
 * @article 11(1)
 */
export function freeSlots(facts: Facts): Slot[] {
  const { calendar, now, taken, isDesignated, postId } = facts
  const earliest = addMinutes(now, NOTICE_MINUTES)
  const found: Slot[] = []
  for (let ahead = 0; ahead <= OFFERED_DAYS; ahead += 1) {
    const day = addDays(dayOf(now), ahead)
    if (day > calendar.knownThrough || !isWorkingDay(day, calendar) || !isDesignated(day)) continue
    for (const { opens, closes } of stretchesOf(day, facts)) {
      const slot = { postId, startsAt: instantAt(day, opens), endsAt: instantAt(day, closes) }
      if (slot.startsAt < earliest) continue
      if ([...taken, ...found].some((one) => overlap(one, slot))) continue
      found.push(slot)
    }
  }
  return found.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}

interface Stretch {
  readonly opens: number
  readonly closes: number
}

/** The day cut into slots, without those that touch an absence. */
function stretchesOf(day: LocalDate, { hours, exceptions, calendar }: Facts): Stretch[] {
  const ofDay = exceptions.filter((one) => one.day === day)
  const away = ofDay.filter((one) => one.slotMinutes === null)
  const open = [
    ...hours.filter((one) => one.weekday === weekday(day)),
    ...ofDay.flatMap((one) => (one.slotMinutes === null ? [] : [{ ...one, slotMinutes: one.slotMinutes }])),
  ]
  const slots = open.flatMap(({ opens, closes, slotMinutes }) =>
    officeHours(calendar).flatMap((span) =>
      cut(Math.max(opens, span.opens), Math.min(closes, span.closes), slotMinutes),
    ),
  )
  return slots.filter((slot) => !away.some((one) => one.opens < slot.closes && slot.opens < one.closes))
}

function cut(opens: number, closes: number, minutes: number): Stretch[] {
  const found: Stretch[] = []
  for (let at = opens; at + minutes <= closes; at += minutes) found.push({ opens: at, closes: at + minutes })
  return found
}

const overlap = (a: Pick<Slot, 'startsAt' | 'endsAt'>, b: Pick<Slot, 'startsAt' | 'endsAt'>): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt

/** `10:30` in minutes since midnight; undefined when it is no time of day. */
export function minuteOf(text: string): number | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? []
  const at = Number(hour) * 60 + Number(minute)
  return hour === '' || Number(hour) > 24 || Number(minute) > 59 || at > 1440 ? undefined : at
}
