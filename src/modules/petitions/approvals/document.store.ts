import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Subject } from './line.store.ts'

export async function insertDocument(
  tx: Tx,
  d: {
    documentNo: string
    departmentId: string
    year: number
    n: number
    number: string
    subject: Subject
    decidedAt: Instant
  },
): Promise<void> {
  await tx
    .insertInto('petitions.document')
    .values({
      document_no: d.documentNo,
      department_id: d.departmentId,
      year: d.year,
      n: d.n,
      petition_number: d.number,
      subject: d.subject,
      decided_at: d.decidedAt,
    })
    .execute()
}
