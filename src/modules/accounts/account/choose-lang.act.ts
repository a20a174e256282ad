import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import { saveLang } from '../staff/staff.store.ts'

export async function chooseLang(
  tx: Tx,
  { staffId, lang, by }: { staffId: number; lang: Lang; by: Actor },
): Promise<void> {
  await saveLang(tx, staffId, lang)
  record(tx, { what: 'staff.lang-chosen', about: `staff:${staffId}`, by, detail: { lang } })
}
