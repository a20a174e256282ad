import type { Reader } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { LocalDate } from '#kernel/time.ts'
import { objectBy } from '../clock/internal-clocks.rule.ts'
import type { Category } from '../kinds/kind.rule.ts'
import { getKind } from '../kinds/kind.store.ts'
import { mayObject } from './outcome.rule.ts'
import { findNotified, type Notified } from './outcome.store.ts'

/** A decision as its petitioner is told of it. */
export interface Told extends Notified {
  readonly category: Category
  /** The last day for an objection, where there is one and the holiday table reaches it. */
  readonly objectBy: LocalDate | undefined
}

/** @law CPTA 27(3), 35(1) 60 days from the notice, the first excluded */
export async function decisionFor(
  look: Reader,
  petition: { number: string; kindId: string },
): Promise<Told | undefined> {
  const notified = await findNotified(look, petition.number)
  if (!notified) return undefined
  const { category } = await getKind(look, petition.kindId)
  const until = mayObject(notified.outcome, category)
    ? objectBy(notified.notifiedOn, await loadCalendar(look))
    : undefined
  return { ...notified, category, objectBy: until?.ok ? until.value : undefined }
}
