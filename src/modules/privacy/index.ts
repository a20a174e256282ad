import { accessRecords, noteAccess } from './access/access-record.store.ts'
import { holdsResidentNumber } from './numbers/resident-number.rule.ts'

export type { AccessRecord } from './access/access-record.store.ts'

/** Personal data and who looked at it, Articles 7 and 17. This file is the module's only door. */
export const privacy = {
  /** In the transaction that opens sealed columns for a person. */
  noteAccess,
  accessRecords,
  holdsResidentNumber,
}
