/** A processing period as it is set, in the unit in which it is set. @law CPTA 19 */
export type Period = { readonly unit: 'immediate' } | { readonly unit: CountedUnit; readonly n: number }

export type CountedUnit = (typeof COUNTED_UNITS)[number]

export const COUNTED_UNITS = [
  'days',
  'office_hours',
  'working_days',
  'calendar_days',
  'weeks',
  'months',
  'years',
  'running_hours',
] as const

/** How a period runs. Each is a clock of its own; none turns into another. */
export type Quota =
  | { readonly clock: 'working_hours'; readonly hours: number }
  | { readonly clock: 'working_days_first_included'; readonly days: number }
  | { readonly clock: 'civil_first_included'; readonly days: number }
  | { readonly clock: 'civil_first_included'; readonly months: number }
  | { readonly clock: 'civil_first_excluded'; readonly days: number }
  | { readonly clock: 'running_hours'; readonly hours: number }

/** "At once" is three working hours. @law CPTA-ED 19 */
export const IMMEDIATE_HOURS = 3
/** A day of a period of five days or fewer, in working hours. @law CPTA 19(1) */
export const HOURS_OF_A_DAY = 8
/** The longest period in days that runs in hours. @law CPTA 19(1) */
export const DAYS_RUN_IN_HOURS = 5

/** The length of a period in its own unit; hours for "at once". */
export const lengthOf = (period: Period): number => (period.unit === 'immediate' ? IMMEDIATE_HOURS : period.n)

/**
 * The clock a period runs by and how much of it, `extension` units of the period's own unit added.
 * Five days or fewer run in hours even when extended beyond five: the period as set decides (A10).
 * @law CPTA 19(1), 19(2), 19(3)
 */
export function quotaOf(period: Period, extension = 0): Quota {
  const total = lengthOf(period) + extension
  switch (period.unit) {
    case 'immediate':
    case 'office_hours':
      return { clock: 'working_hours', hours: total }
    case 'days':
      return period.n <= DAYS_RUN_IN_HOURS
        ? { clock: 'working_hours', hours: total * HOURS_OF_A_DAY }
        : { clock: 'working_days_first_included', days: total }
    case 'working_days':
      return { clock: 'working_days_first_included', days: total }
    case 'weeks':
      return { clock: 'civil_first_included', days: total * 7 }
    case 'months':
      return { clock: 'civil_first_included', months: total }
    case 'years':
      return { clock: 'civil_first_included', months: total * 12 }
    case 'calendar_days':
      return { clock: 'civil_first_excluded', days: total }
    case 'running_hours':
      return { clock: 'running_hours', hours: total }
  }
}

/** Whether the period is one of processing, which begins with receipt; the others begin with an event. */
export const beginsWithReceipt = (period: Period): boolean =>
  !['office_hours', 'calendar_days', 'running_hours'].includes(period.unit)
