import { departments } from '#modules/departments/index.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { nextDocumentNumber } from '../petition/number.store.ts'
import { insertDocument } from './document.store.ts'
import type { Subject } from './line.store.ts'

/**
 * The next number of the department's documents of the year, `도로관리과-2026-000123`: without gaps, because whoever
 * takes one keeps others of the department waiting until the decision is durable.
 *
 * @law CPTA 27
 */
export async function numberDocument(
  tx: Tx,
  {
    number,
    departmentId,
    subject,
    at,
  }: { number: string; departmentId: string; subject: Subject; at: Instant },
): Promise<string> {
  const department = await departments.find(tx, departmentId)
  const year = Number(dayOf(at).slice(0, 4))
  const n = await nextDocumentNumber(tx, departmentId, year)
  const documentNo = `${department?.name.ko ?? departmentId}-${year}-${String(n).padStart(6, '0')}`
  await insertDocument(tx, { documentNo, departmentId, year, n, number, subject, decidedAt: at })
  return documentNo
}
