import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { addDays, dayOf, type Instant } from '#kernel/time.ts'
import { agrees, type DayFigures, differenceOf, isSame } from './reconciliation.rule.ts'
import { figuresSince, insertReckoning, recordedSince } from './reconciliation.store.ts'

/** Days that are reckoned again each night: a statement may come late. */
export const DAYS_BACK = 62

/**
 * Records what each day up to yesterday came to, where that is not what was recorded last; yesterday always. What
 * does not agree is in the chain too.
 *
 * @article 9(2)
 * @returns the days that do not agree
 */
export async function reconcileDays(tx: Tx, at: Instant): Promise<DayFigures[]> {
  const today = dayOf(at)
  const [since, yesterday] = [addDays(today, -DAYS_BACK), addDays(today, -1)]
  const known = await recordedSince(tx, since)
  const figures = (await figuresSince(tx, since)).filter((one) => one.day <= yesterday)
  const none: DayFigures = {
    day: yesterday,
    heldBy: 'bank',
    statementWon: 0,
    matchedWon: 0,
    unmatchedWon: 0,
    balanceDifferenceWon: null,
  }
  const hasYesterday = figures.some((one) => one.day === yesterday && one.heldBy === 'bank')
  for (const day of hasYesterday ? figures : [none, ...figures]) {
    const before = known.find((one) => one.day === day.day && one.heldBy === day.heldBy)
    if (before && isSame(before, day)) continue
    await insertReckoning(tx, day, at)
    if (agrees(day)) continue
    const detail = { difference: differenceOf(day), balance: day.balanceDifferenceWon, heldBy: day.heldBy }
    const by = { id: 'system:payments', from: 'reconciliation' }
    record(tx, { what: 'payment.difference', about: `day:${day.day}`, by, detail })
  }
  return figures.filter((one) => !agrees(one))
}
