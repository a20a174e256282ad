import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Stage } from '../../stages/stages.rule.ts'
import type { Candidate } from './suggest.rule.ts'

/** Charges that a credit may be for: of its reference, its payer or its amount; 50 at most. */
export async function candidatesFor(look: Reader, creditId: number): Promise<Candidate[]> {
  const { rows } = await sql<{
    number: string
    reference: string
    outstanding: string
    same: boolean | null
  }>`
    select c.petition_number as number, c.reference, m.payer_lookup = c.payer_lookup as same,
      greatest(0, coalesce((select sum(line.amount_won) from petitions.ledger_line line
        join petitions.ledger_entry entry on entry.id = line.entry_id
        where entry.petition_number = c.petition_number and line.account in ('receivable', 'refund-due')), 0))
        as outstanding
    from petitions.credit m
    join petitions.charge c on c.reference = m.reference
      or (c.annulled_at is null and (c.payer_lookup = m.payer_lookup or c.amount_won = m.amount_won))
    join petitions.petition p on p.number = c.petition_number
    where m.id = ${creditId} and (p.stage = 'awaiting-payment' or c.reference = m.reference)
    order by (c.reference = m.reference) desc nulls last, (c.payer_lookup = m.payer_lookup) desc nulls last,
      c.made_at
    limit 50`.execute(look)
  return rows.map((row) => ({
    petitionNumber: row.number,
    reference: row.reference,
    outstandingWon: Number(row.outstanding),
    isSamePayer: row.same ?? false,
  }))
}

/** A petition that waits for its payment. */
export interface Waiting {
  readonly number: string
  readonly title: string
  readonly reference: string
  readonly amountWon: number
  readonly payBy: LocalDate
  readonly isTold: boolean
}

/** Whose last day has come first; 200 at most. */
export const waitingForPayment = (look: Reader): Promise<Waiting[]> =>
  look
    .selectFrom('petitions.petition as petition')
    .innerJoin('petitions.charge as charge', 'charge.petition_number', 'petition.number')
    .select((eb) => [
      'petition.number',
      'petition.title',
      'charge.reference',
      'charge.amount_won as amountWon',
      'charge.pay_by as payBy',
      eb('charge.lapse_told_at', 'is not', null).$castTo<boolean>().as('isTold'),
    ])
    .where('petition.stage', '=', 'awaiting-payment')
    .orderBy('charge.pay_by')
    .orderBy('petition.number')
    .limit(200)
    .execute()

/** Of petitions that went on although the fee is not, or no longer, there. */
export async function unpaidButGoingOn(
  look: Reader,
): Promise<{ number: string; stage: Stage; outstandingWon: number }[]> {
  const { rows } = await sql<{ number: string; stage: Stage; won: string }>`
    select p.number, p.stage, sum(line.amount_won) as won
    from petitions.petition p
    join petitions.ledger_entry entry on entry.petition_number = p.number
    join petitions.ledger_line line on line.entry_id = entry.id and line.account in ('receivable', 'refund-due')
    where p.stage <> 'awaiting-payment' and p.fee_won > 0
    group by p.number, p.stage having sum(line.amount_won) > 0 order by p.number limit 200`.execute(look)
  return rows.map((row) => ({ number: row.number, stage: row.stage, outstandingWon: Number(row.won) }))
}
