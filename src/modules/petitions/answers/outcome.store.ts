import type { Reader } from '#kernel/db.ts'
import { dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import type { Decision, Exception, Outcome } from './outcome.rule.ts'

/** What was decided and told, for objections and whoever counts from the day of notice. */
export interface Notified extends Decision {
  readonly documentNo: string | null
  readonly notifiedAt: Instant
  /** The first day, which no civil period counts. */
  readonly notifiedOn: LocalDate
}

/** Undefined until the final decision. A correction moves neither the outcome nor the day. @law CPTA 27, 35(1) */
export async function findNotified(look: Reader, number: string): Promise<Notified | undefined> {
  const row = await look
    .selectFrom('petitions.answer')
    .select(['outcome', 'reason', 'remedy', 'exception', 'document_no as documentNo', 'approved_at as at'])
    .where('petition_number', '=', number)
    .$narrowType<{ outcome: Outcome; exception: Exception | null }>()
    .executeTakeFirst()
  if (!row?.at) return undefined
  const { at, ...decision } = row
  return { ...decision, notifiedAt: at, notifiedOn: dayOf(at) }
}
