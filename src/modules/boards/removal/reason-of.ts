import { privacy } from '#modules/privacy/index.ts'
import type { Target } from '../withheld/target.store.ts'
import { type ReasonFault, reasonFault, SHORTEST_REASON } from './reason.rule.ts'
import { words } from './grounds.words.ts'

export interface Reasons {
  readonly reasonKo: string
  /** Without it English readers get the ground, and that the reason is Korean. */
  readonly reasonEn: string
}

/** What is wrong with the reasons, Korean first; short is wrong with the Korean alone. @article 6(2) @article 17(1) */
export function faultOfReasons({ reasonKo, reasonEn }: Reasons, target: Target): ReasonFault | undefined {
  const holds = (text: string) => privacy.find(text).length > 0
  const padded = reasonEn === '' ? '' : reasonEn.padEnd(SHORTEST_REASON + reasonEn.length, '0')
  return (
    reasonFault(reasonKo, target, holds(reasonKo)) ??
    (padded === '' ? undefined : reasonFault(padded, target, holds(reasonEn)))
  )
}

/** Both languages, the English made where none was written. */
export const reasonsFor = ({ reasonKo, reasonEn }: Reasons, ground: number | null): Reasons => ({
  reasonKo,
  reasonEn: reasonEn || words('en').inKorean(ground),
})
