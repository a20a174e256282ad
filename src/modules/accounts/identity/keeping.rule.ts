import { addMinutes, dayOf, type Instant, instantAt, type LocalDate, monthsLater } from '#kernel/time.ts'

/** Months that the record of a check is kept after the account closed, unless the city says otherwise. */
export const RECORD_MONTHS = 6
/** Months after which a citizen who still writes is asked again who they are. */
const VALID_MONTHS = 24

const monthsAfter = (at: Instant, months: number): Instant =>
  instantAt(monthsLater(dayOf(at), months).on, 1440)

/** @law ICNA 44-5(1)1: to the end of that day in Seoul */
export const keptUntil = (at: Instant, months: number = RECORD_MONTHS): Instant => monthsAfter(at, months)
/** The last day of a moment that is a midnight. */
export const lastDay = (until: Instant): LocalDate => dayOf(addMinutes(until, -1))
export const validUntil = (at: Instant): Instant => monthsAfter(at, VALID_MONTHS)
