import { ok, refuse, type Result } from '#kernel/result.ts'
import type { StopReason } from '../clock/stops.rule.ts'

/** What an officer may begin and end. Supplements and site visits are acts of their own. @law CPTA-ED 20, 7-2(3) */
export const OFFICE_STOPS = [
  'distant_agencies',
  'representative',
  'hearing',
  'expert_review',
  'prerequisite',
  'shared_information',
  'other',
] as const satisfies readonly StopReason[]
export type OfficeStop = (typeof OFFICE_STOPS)[number]

export type BeginRefusal = 'no-such-stop' | 'already-stopped' | 'law-not-named'

/** One of a sort at a time; what another law does not count names that law. @law CPTA-ED 20; APA-ED 11 */
export function decideBeginStop(
  { reason, law }: { reason: string; law: string },
  open: readonly { reason: string }[],
): Result<OfficeStop, BeginRefusal> {
  const known = OFFICE_STOPS.find((one) => one === reason)
  if (known === undefined) return refuse('no-such-stop')
  if (known === 'other' && law === '') return refuse('law-not-named')
  return open.some((one) => one.reason === known) ? refuse('already-stopped') : ok(known)
}
