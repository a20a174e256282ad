import { COUNTED_UNITS, type CountedUnit, type Period } from '../clock/period.rule.ts'

/** The kinds of civil petitions that the Act tells apart. @law CPTA 2 */
export const CATEGORIES = ['statutory', 'inquiry', 'recommendation', 'everyday', 'grievance'] as const
export type Category = (typeof CATEGORIES)[number]

/**
 * Whether a kind may be filed at the e-desk: only what needs neither a check of identity nor an attachment.
 *
 * @article 9(1)
 */
export const isOnline = (kind: { needsIdentity: boolean; needsAttachment: boolean }): boolean =>
  !kind.needsIdentity && !kind.needsAttachment

/** Whether it may be filed here now. @article 9(1) */
export const mayFile = (kind: {
  needsIdentity: boolean
  needsAttachment: boolean
  isOpen: boolean
}): boolean => kind.isOpen && isOnline(kind)

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
