import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export type Told = 'withheld' | 'lifted' | 'rejected' | 'upheld'

/** That the author was told: by the letter of a key, or by the board itself. */
export interface Notice {
  readonly withheldId: number
  readonly what: Told
  readonly outboxKey: string | null
  readonly madeAt: Instant
}

export async function insertNotice(tx: Tx, n: Notice): Promise<void> {
  await tx
    .insertInto('boards.removal_notice')
    .values({
      withheld_id: n.withheldId,
      what: n.what,
      told: n.outboxKey === null ? 'board' : 'letter',
      outbox_key: n.outboxKey,
      made_at: n.madeAt,
    })
    .execute()
}

/** Of one record, the first first. */
export const noticesOf = (look: Reader, withheldId: number): Promise<Notice[]> =>
  look
    .selectFrom('boards.removal_notice')
    .select(['withheld_id as withheldId', 'what', 'outbox_key as outboxKey', 'made_at as madeAt'])
    .$narrowType<{ what: Told }>()
    .where('withheld_id', '=', withheldId)
    .orderBy('id')
    .execute()
