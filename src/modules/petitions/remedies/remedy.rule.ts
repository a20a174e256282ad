import type { LocalDate } from '#kernel/time.ts'
import type { Outcome } from '../answers/outcome.rule.ts'
import { mayObject } from '../answers/outcome.rule.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { appealAtLatestBy, appealBy, objectBy } from '../clock/internal-clocks.rule.ts'
import type { Category } from '../kinds/kind.rule.ts'
import type { ObjectionOutcome } from '../objections/objection.rule.ts'

/** What may still be done about a decision; `until` is its last day, undefined where the holiday table ends before. */
export type Remedy =
  | { readonly is: 'objection' | 'appeal'; readonly until: LocalDate | undefined }
  | { readonly is: 'grievance' }

/** Where a grievance is filed: of the kinds, those that are one. */
export const GRIEVANCES = '/petitions/kinds?category=grievance'

/** A decision as far as it can be contested. */
export interface Contestable {
  readonly outcome: Outcome
  readonly category: Category
  readonly decidedOn: LocalDate
  /** When the petitioner learned of it (A14). */
  readonly knownOn: LocalDate
  /** To this decision; `decidedOn` is the day on which its outcome was told, `dueOn` the last day for that. */
  readonly objection?:
    | {
        readonly outcome: ObjectionOutcome | null
        readonly decidedOn: LocalDate | null
        readonly dueOn: LocalDate
      }
    | undefined
}

/**
 * The remedies that are open `today`, the nearest first. Of a refused statutory petition an objection, once, and the
 * appeal or suit; of anything else, and where these are over, a grievance (A18). None where the objection was granted.
 *
 * @law CPTA 27(3), 35; AAA 27(1), 27(3); GAPA 36(4)
 */
export function remediesOf(decision: Contestable, today: LocalDate, calendar: Calendar): readonly Remedy[] {
  const { outcome, category, knownOn, objection } = decision
  if (objection?.outcome === 'granted') return []
  if (!mayObject(outcome, category)) return [{ is: 'grievance' }]
  const dated: Remedy[] = [
    ...(objection ? [] : [{ is: 'objection', until: lastDay(objectBy(knownOn, calendar)) } as const]),
    { is: 'appeal', until: appealUntil(decision, today, calendar) },
  ]
  const open = dated.filter((one) => one.is === 'grievance' || one.until === undefined || one.until >= today)
  return open.length > 0 ? open : [{ is: 'grievance' }]
}

/** The last day of a remedy, where it is open and has one. */
export function untilOf(remedies: readonly Remedy[], is: 'objection' | 'appeal'): LocalDate | undefined {
  for (const one of remedies) if (one.is === is) return one.until
  return undefined
}

/** From the refusal (A15), or anew from what came of the objection (A16), or from when that was due (A17). */
function appealUntil(decision: Contestable, today: LocalDate, calendar: Calendar): LocalDate | undefined {
  const { decidedOn, knownOn, objection } = decision
  if (objection && objection.decidedOn !== null) return lastDay(appealBy(objection.decidedOn, calendar))
  if (objection && today > objection.dueOn) return lastDay(appealBy(objection.dueOn, calendar))
  const known = lastDay(appealBy(knownOn, calendar))
  const latest = lastDay(appealAtLatestBy(decidedOn, calendar))
  return known !== undefined && latest !== undefined && latest < known ? latest : known
}

const lastDay = (run: ReturnType<typeof appealBy>): LocalDate | undefined => (run.ok ? run.value : undefined)
