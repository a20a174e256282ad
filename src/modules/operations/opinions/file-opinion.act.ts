import { record } from '#kernel/audit.ts'
import { hashToken } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { takeOpenYear } from '../years/year.store.ts'
import { insertOpinion } from './opinion.store.ts'

/** Nobody is on record for it: neither person nor address. */
const READER = { id: 'reader', from: 'public' }

/** Keeps an opinion on the site that somebody left outside a questionnaire; the same form sent twice is one. @article 4 */
export async function fileOpinion(
  tx: Tx,
  { text, lang, receipt, today }: { text: string; lang: Lang; receipt: string; today: LocalDate },
): Promise<void> {
  const year = await takeOpenYear(tx, today)
  const receiptHash = hashToken(receipt)
  if (await insertOpinion(tx, { year, source: 'free', lang, text, receiptHash, filedOn: today }))
    record(tx, { what: 'opinion.filed', about: `opinion-year:${year}`, by: READER })
}
