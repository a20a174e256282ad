import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { closeOtherFields, type CounselField, saveField } from './field.store.ts'

/** Brings the fields of counsel up to date with the city's folder. What left it takes no new questions. @article 11(1) */
export async function saveCounselFields(
  tx: Tx,
  list: readonly CounselField[],
  today: LocalDate,
): Promise<void> {
  for (const [sort, one] of list.entries()) await saveField(tx, one, sort)
  const ids = list.map((one) => one.id)
  await closeOtherFields(tx, ids, today)
  touch(tx, 'counsel')
}
