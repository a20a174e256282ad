import { dayOf, instant, instantAt, localDate, type Instant } from '#kernel/time.ts'
import type { ClockEvent } from './deadline.rule.ts'
import { COUNTED_UNITS, type CountedUnit, type Period } from './period.rule.ts'
import { STOP_REASONS, type StopReason } from './stops.rule.ts'

/** What is wrong with a case, in one line. Caught where the file is read, never passed on. */
export class BadCase extends Error {}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/
/** Beyond these no calendar reaches; within them every day has four digits for its year. */
const LONGEST = 10_000
const LONGEST_YEARS = 1_000
const YEARS = { first: 1900, last: 2999 }

export const field = <T>(where: string, read: (value: unknown) => T, value: unknown): T => {
  try {
    return read(value)
  } catch (error) {
    if (error instanceof BadCase) throw new BadCase(`${where} ${error.message}`)
    throw error
  }
}

export function recordOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadCase(`${where} must be an object`)
  return value as Record<string, unknown>
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new BadCase(`${where} must be a list`)
  return value
}

/** A moment with its zone, or a bare day, which begins at midnight in Seoul. */
export function readAt(value: unknown): Instant {
  const text = typeof value === 'string' ? value : ''
  const day = MOMENT.exec(text)?.[1] ?? text
  const year = Number(day.slice(0, 4))
  try {
    if (year < YEARS.first || year > YEARS.last) throw new RangeError(`not a year of the calendar: ${year}`)
    const bare = instantAt(localDate(day), 0)
    return day === text ? bare : instant(text)
  } catch {
    throw new BadCase(
      `must be a moment like 2026-11-24T09:00:00+09:00 or a day, not ${JSON.stringify(value)}`,
    )
  }
}

export function readPeriod(value: unknown): Period {
  const { unit, n } = recordOf(value, 'it')
  if (unit === 'immediate') return { unit }
  const known = COUNTED_UNITS.find((each) => each === unit)
  if (known === undefined)
    throw new BadCase(
      `has no unit we know: ${JSON.stringify(unit)}; one of immediate, ${COUNTED_UNITS.join(', ')}`,
    )
  return { unit: known, n: readLength(n, known) }
}

/** The event the clock knows, or none. */
export function readEvent(value: unknown, period: Period): ClockEvent[] {
  const event = recordOf(value, 'it')
  if (event['type'] === 'extension') {
    const consent = event['petitioner_consent'] ?? false
    if (typeof consent !== 'boolean') throw new BadCase('petitioner_consent must be true or false')
    return [{ type: 'extension', n: readLength(event['n'], period.unit), petitionerConsent: consent }]
  }
  if (event['type'] !== 'stop') return []
  const from = field('from', readAt, event['from'])
  const to = event['to'] == null ? undefined : field('to', readAt, event['to'])
  if (to !== undefined && dayOf(to) < dayOf(from)) throw new BadCase('ends before it begins')
  return [{ type: 'stop', reason: reasonOf(event['reason']), from, to }]
}

const reasonOf = (reason: unknown): StopReason => STOP_REASONS.find((each) => each === reason) ?? 'other'

function readLength(n: unknown, unit: CountedUnit | 'immediate'): number {
  const whole = !['immediate', 'office_hours', 'running_hours'].includes(unit)
  const longest = unit === 'years' ? LONGEST_YEARS : LONGEST
  if (typeof n !== 'number' || !(n > 0 && n <= longest) || (whole && !Number.isInteger(n)))
    throw new BadCase(
      `n must be a ${whole ? 'whole ' : ''}number from ${whole ? 1 : 'above 0'} to ${longest}`,
    )
  return n
}
