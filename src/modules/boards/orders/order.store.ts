import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'

/** Who can demand it. */
export const AUTHORITIES = ['court', 'election-commission', 'rights-holder'] as const
export type Authority = (typeof AUTHORITIES)[number]

/** What was demanded: the document, and its file where one came. */
export interface OrderPaper {
  readonly documentNo: string
  readonly documentOn: LocalDate
  readonly fileHash: string | null
  readonly fileType: string | null
}

export async function insertOrder(tx: Tx, withheldId: number, o: OrderPaper): Promise<void> {
  await tx
    .insertInto('boards.withholding_order')
    .values({
      withheld_id: withheldId,
      document_no: o.documentNo,
      document_on: o.documentOn,
      file_hash: o.fileHash,
      file_type: o.fileType,
    })
    .execute()
}

export const findOrder = (look: Reader, withheldId: number) =>
  look
    .selectFrom('boards.withholding_order')
    .select([
      'document_no as documentNo',
      'document_on as documentOn',
      'file_hash as fileHash',
      'file_type as fileType',
    ])
    .where('withheld_id', '=', withheldId)
    .executeTakeFirst()

/** Whether a file belongs to an order: it is never swept away. */
export async function holdsOrderFile(look: Reader, hash: string): Promise<boolean> {
  const row = await look
    .selectFrom('boards.withholding_order')
    .select('withheld_id')
    .where('file_hash', '=', hash)
    .executeTakeFirst()
  return row !== undefined
}
