import { pages } from '#modules/pages/index.ts'
import { newToken } from '#kernel/crypto.ts'

/** A number that nobody has yet, for a form that is shown. */
export const newReceipt = (): string => pages.receipts.receiptOf(Buffer.from(newToken(), 'base64url'))
