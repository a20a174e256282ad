import type { Instant, LocalDate } from '#kernel/time.ts'
import { dayOf } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { runWorkingHours } from '../clock/working-hours.rule.ts'
import type { Act } from '../stages/stages.rule.ts'

/** Hours of the office in which an arrival is acknowledged: one working day. */
export const ACKNOWLEDGE_HOURS = 8

/** Acts that say nothing of how a petition was processed. */
const LEFT_OUT: readonly (Act | 'file')[] = ['change-password', 'decline-publication', 'allow-publication']
export const isOfRecord = (act: Act | 'file'): boolean => !LEFT_OUT.includes(act)

/** `2026-000123`, later ones `2026-000123-2`. */
export const nameOf = (number: string, revision: number): string =>
  revision === 1 ? number : `${number}-${revision}`

/** `2026-000123.1.jpg`, beside the record of that name. */
export const photographNameOf = (name: string, nth: number): string => `${name}.${nth}.jpg`

export function namedBy(name: string): { number: string; revision: number } | undefined {
  const [, number, revision] = /^(\d{4}-\d{6})(?:-([1-9]\d{0,5}))?$/.exec(name) ?? []
  return number === undefined ? undefined : { number, revision: Number(revision ?? 1) }
}

/** Minutes until the next try: soon at first, then hourly. */
export const minutesUntilTry = (tries: number): number => Math.min(5 * 2 ** (tries - 1), 60)

/** Where an ended petition stands on its way into the document system. */
export interface Handing {
  /** When it ended, or was acted upon after that. */
  readonly changedAt: Instant
  readonly sentAt: Instant | null
  readonly tries: number
  readonly hash: string | null
  readonly acknowledgedHash: string | null
}

export const WHY = ['other-hash', 'failing', 'not-sent', 'not-acknowledged'] as const
export type Why = (typeof WHY)[number]

/**
 * Why the city and its document system do not agree, if they do not: another document arrived than was sent; it
 * cannot be sent; it was done with before today and not sent; no acknowledgement came within a working day.
 */
export function mismatchOf(
  { changedAt, sentAt, tries, hash, acknowledgedHash }: Handing,
  { now, today, calendar }: { now: Instant; today: LocalDate; calendar: Calendar },
): Why | undefined {
  if (acknowledgedHash !== null) return acknowledgedHash === hash ? undefined : 'other-hash'
  if (sentAt === null) return tries > 0 ? 'failing' : dayOf(changedAt) < today ? 'not-sent' : undefined
  const run = runWorkingHours(ACKNOWLEDGE_HOURS, sentAt, [], calendar)
  // beyond the calendar nothing is promised: then it is looked at
  return run.ok && run.value.dueAt > now ? undefined : 'not-acknowledged'
}
