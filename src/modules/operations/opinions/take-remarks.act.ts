import { pages } from '#modules/pages/index.ts'
import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Lang } from '#kernel/words.ts'
import { isYearClosed, takeYear } from '../years/year.store.ts'
import { insertOpinion } from './opinion.store.ts'

/** Sends opinions that were left with votes on pages to the round of a year; each goes there once. @article 4 */
export async function takeRemarks(
  tx: Tx,
  { year, ids, by }: { year: number; ids: readonly number[]; by: Actor },
): Promise<Result<number, 'year-closed' | 'none-chosen'>> {
  if (ids.length === 0) return refuse('none-chosen')
  await takeYear(tx, year)
  if (await isYearClosed(tx, year)) return refuse('year-closed')
  let taken = 0
  for (const id of ids) {
    const { remark, receiptHash, lang, votedOn } = await pages.remarks.lock(tx, id)
    if (remark === null || receiptHash === null) continue
    const opinion = { year, lang: lang as Lang, text: remark, receiptHash, filedOn: votedOn, remarkId: id }
    if (await insertOpinion(tx, { ...opinion, source: 'satisfaction' })) taken += 1
  }
  record(tx, { what: 'opinion.remarks-taken', about: `opinion-year:${year}`, by, detail: { taken } })
  return ok(taken)
}
