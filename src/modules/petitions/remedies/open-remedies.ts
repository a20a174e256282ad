import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import { dayOf } from '#kernel/time.ts'
import type { Told } from '../answers/decision-for.ts'
import { dueOf, isToThis } from '../objections/objection.rule.ts'
import type { Objection } from '../objections/objection.store.ts'
import { type Remedy, remediesOf } from './remedy.rule.ts'

/** What the petitioner may do today about a decision, after an objection too. @law CPTA 35; GAPA 36(4) */
export async function openRemedies(
  { look, clock }: Pick<Deps, 'look' | 'clock'>,
  told: Told,
  objection: Objection | undefined,
): Promise<readonly Remedy[]> {
  const { notifiedOn } = told
  const made =
    objection && isToThis(objection, told)
      ? {
          outcome: objection.outcome,
          decidedOn: objection.decidedAt && dayOf(objection.decidedAt),
          dueOn: dueOf(objection),
        }
      : undefined
  const decision = { ...told, decidedOn: notifiedOn, knownOn: notifiedOn, objection: made }
  return remediesOf(decision, clock.today(), await loadCalendar(look))
}
