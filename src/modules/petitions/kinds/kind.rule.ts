import { COUNTED_UNITS, type CountedUnit, type Period } from '../clock/period.rule.ts'

/** The kinds of civil petitions that the Act tells apart. @law CPTA 2 */
export const CATEGORIES = ['statutory', 'inquiry', 'recommendation', 'everyday', 'grievance'] as const
export type Category = (typeof CATEGORIES)[number]

/** What decides whether a kind is filed at the e-desk. */
export interface Eligibility {
  readonly needsIdentity: boolean
  readonly needsAttachment: boolean
  /** A policy act of the office says so, and names its law. */
  readonly isOpenedOnline: boolean
}

/**
 * Whether a kind may be filed at the e-desk: only what needs neither a check of identity nor an attachment, or what a
 * policy on record has opened.
 *
 * @article 9(1)
 * @law CPTA 8-2 petitioners may hand in papers electronically
 */
export const isOnline = (kind: Eligibility): boolean =>
  (!kind.needsIdentity && !kind.needsAttachment) || kind.isOpenedOnline

/** Whether it may be filed here now. @article 9(1) */
export const mayFile = (kind: Eligibility & { isOpen: boolean }): boolean => kind.isOpen && isOnline(kind)

/** Issuance fee and postage together. @article 9(2) */
export const feeOf = (kind: { issuanceFeeWon: number; postageWon: number }): number =>
  kind.issuanceFeeWon + kind.postageWon

/** The period of a stored row. */
export function periodOf(unit: string, n: number | null): Period {
  if (unit === 'immediate') return { unit }
  if (n === null || !(COUNTED_UNITS as readonly string[]).includes(unit))
    throw new RangeError(`no period: ${unit}`)
  return { unit: unit as CountedUnit, n }
}
