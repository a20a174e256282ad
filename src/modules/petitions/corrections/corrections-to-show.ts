import type { Reader } from '#kernel/db.ts'
import { dayOf } from '#kernel/time.ts'
import type { RegisterCorrection } from '../register/register-entry.rule.ts'
import { correctionsOf, revisionsOf } from './correction.store.ts'

/** What everyone may read of corrections: not what was published before, where that was taken away. @article 10(2) */
export async function correctionsToShow(look: Reader, number: string): Promise<RegisterCorrection[]> {
  const revisions = await revisionsOf(look, number)
  if (revisions.length === 0) return []
  const kept = new Set(
    (await correctionsOf(look, number)).filter((one) => one.keepsPublic).map((one) => one.nth),
  )
  return revisions.map((one) => ({
    nth: one.nth,
    correctedOn: dayOf(one.replacedAt),
    publicTitleBefore: kept.has(one.nth) ? one.publicTitle : null,
    publicTextBefore: kept.has(one.nth) ? one.publicText : null,
  }))
}
