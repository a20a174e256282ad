import { areAnswered } from '../details/details.rule.ts'
import type { DetailField } from '../kinds/handbook.rule.ts'
import { type Eligibility, feeOf } from '../kinds/kind.rule.ts'

interface Asked extends Eligibility {
  readonly isOpen: boolean
  readonly isPublished: boolean
  readonly issuanceFeeWon: number
  readonly postageWon: number
}

/**
 * Whether a message of the mayor's dialogue may become a petition of a kind: published, without fee, identity check,
 * papers or questions that must be answered first.
 *
 * @article 12(2) @article 9(1)
 */
export const mayComeFromDialogue = (kind: Asked, fields: readonly DetailField[]): boolean =>
  kind.isOpen &&
  kind.isPublished &&
  feeOf(kind) === 0 &&
  !kind.needsIdentity &&
  !kind.needsAttachment &&
  areAnswered(fields, {})
