import type { Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { feeOf } from '../kinds/kind.rule.ts'
import type { Kind } from '../kinds/kind.store.ts'
import type { Petitioner } from '../petition/petitioner.store.ts'
import { type Mailing, tellKnown } from '../telling/tell-petitioner.act.ts'

/** What a petition has only after its receipt. */
const NOT_RECEIVED = { receiptNo: null, dueOn: null, dueRefused: null }

/** The letter of a petition just filed, of what is at hand: no other filing waits for a reading. @law CPTA-ED 31 */
export async function tellFiled(
  tx: Tx,
  mailing: Mailing,
  number: string,
  of: {
    readonly kind: Kind
    readonly petitioner: Petitioner
    readonly lang: Lang
    readonly hasPassword: boolean
    readonly seq: number
    readonly at: Instant
    /** The day on which an answer is expected, where the period begins without a fee. */
    readonly expected: LocalDate | undefined
  },
): Promise<void> {
  const { kind, petitioner, lang, hasPassword, seq, at } = of
  const feeWon = feeOf(kind)
  const petition = { lang, feeWon, hasPassword, ...NOT_RECEIVED }
  const expectedOn = feeWon === 0 ? of.expected : undefined
  await tellKnown(tx, mailing, number, { petition, petitioner, kind }, { act: 'file', seq, at, expectedOn })
}
