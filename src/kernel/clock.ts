import { dayOf, instantOf, type Instant, type LocalDate } from './time.ts'

export interface Clock {
  now(): Instant
  today(): LocalDate
}

/** The machine's clock, read in Seoul whatever its zone. The only reader of the system's time. */
export const systemClock: Clock = clockFrom(() => Date.now())

/** A clock that asks `ms` for the time, in milliseconds since 1970. Tests set theirs. */
export function clockFrom(ms: () => number): Clock {
  const now = () => instantOf(ms())
  return { now, today: () => dayOf(now()) }
}
