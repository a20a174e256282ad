import type { Reader } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Category } from '../kinds/kind.rule.ts'
import { getKind } from '../kinds/kind.store.ts'
import { type Remedy, remediesOf } from '../remedies/remedy.rule.ts'
import { findNotified, type Notified } from './outcome.store.ts'

/** A decision as its petitioner is told of it. */
export interface Told extends Notified {
  readonly category: Category
  /** As they stood on the day of the notice. */
  readonly remedies: readonly Remedy[]
}

/** @law CPTA 27(3), 35(1) with the last day of each remedy */
export async function decisionFor(
  look: Reader,
  petition: { number: string; kindId: string },
): Promise<Told | undefined> {
  const notified = await findNotified(look, petition.number)
  if (!notified) return undefined
  const { category } = await getKind(look, petition.kindId)
  const { notifiedOn } = notified
  const decision = { ...notified, category, decidedOn: notifiedOn, knownOn: notifiedOn }
  return { ...notified, category, remedies: remediesOf(decision, notifiedOn, await loadCalendar(look)) }
}
