import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { erasePerson, lockOver } from './erasure.store.ts'

/**
 * Erases who asked or booked, and what they wrote, of counsel that was over before an instant. The public answer stays.
 *
 * @returns whether it was over and held a person
 * @law PIPA 21 @article 17(1)
 */
export async function eraseCounsel(
  tx: Tx,
  { number, before, at }: { number: string; before: Instant; at: Instant },
): Promise<boolean> {
  if (!(await lockOver(tx, number, before))) return false
  await erasePerson(tx, number, at)
  const by = { id: 'system:retention', from: 'timetable' }
  record(tx, { what: 'counsel.erased', about: `counsel:${number}`, by, detail: { overBefore: before } })
  return true
}
