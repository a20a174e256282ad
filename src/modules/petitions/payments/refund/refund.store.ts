import { sql } from 'kysely'
import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { End } from '../ending/fee-policy.rule.ts'

/** What the city owes back: for a petition, or for a credit that is for none. */
export interface RefundDue {
  readonly petitionNumber: string | null
  readonly creditId: number | null
  readonly amountWon: number
  readonly since: Instant
  /** How its petition ended, where that is why. */
  readonly endedAs: End | null
}
export interface Refund {
  readonly id: number
  readonly petitionNumber: string | null
  readonly creditId: number | null
  readonly amountWon: number
  readonly sentBy: string
  readonly sentAt: Instant
}
const ACCOUNT = 'petitions.refund.account'

/** The oldest first. */
export async function refundsDue(look: Reader): Promise<RefundDue[]> {
  const { rows } = await sql<{
    petition: string | null
    credit: number | null
    won: string
    since: Instant
    ended: End | null
  }>`
    select entry.petition_number as petition,
      case when entry.petition_number is null then entry.credit_id end as credit,
      -sum(line.amount_won) as won, min(entry.written_at) as since,
      min(charge.ended_as) filter (where charge.annulled_at is not null) as ended
    from petitions.ledger_line line join petitions.ledger_entry entry on entry.id = line.entry_id
    left join petitions.charge charge on charge.petition_number = entry.petition_number
    where line.account = 'refund-due'
    group by 1, 2 having sum(line.amount_won) < 0 order by 4 limit 200`.execute(look)
  return rows.map((row) => ({
    petitionNumber: row.petition,
    creditId: row.credit,
    amountWon: Number(row.won),
    since: row.since,
    endedAs: row.ended,
  }))
}

export async function insertRefund(
  tx: Tx,
  seal: Seal,
  r: Omit<Refund, 'id'> & { account: string },
): Promise<number> {
  const { id } = await tx
    .insertInto('petitions.refund')
    .values({
      petition_number: r.petitionNumber,
      credit_id: r.creditId,
      amount_won: r.amountWon,
      account_sealed: seal.seal(r.account, ACCOUNT),
      sent_by: r.sentBy,
      sent_at: r.sentAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The newest first, 50 at most. Their accounts stay sealed. */
export const lastRefunds = (look: Reader): Promise<Refund[]> =>
  look
    .selectFrom('petitions.refund')
    .select([
      'id',
      'petition_number as petitionNumber',
      'credit_id as creditId',
      'amount_won as amountWon',
      'sent_by as sentBy',
      'sent_at as sentAt',
    ])
    .orderBy('id', 'desc')
    .limit(50)
    .execute()

/** What was sent back because of a credit: for its petition, or for itself. */
export async function refundedBecauseOf(
  look: Reader,
  of: { creditId: number; petitionNumber: string | undefined },
): Promise<number> {
  const sum = look.selectFrom('petitions.refund').select((eb) => eb.fn.sum<string>('amount_won').as('won'))
  const row = await (of.petitionNumber === undefined
    ? sum.where('credit_id', '=', of.creditId)
    : sum.where('petition_number', '=', of.petitionNumber)
  ).executeTakeFirst()
  return Number(row?.won ?? 0)
}
