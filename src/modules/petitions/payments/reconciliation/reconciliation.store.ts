import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import { addDays, type Instant, instantAt, type LocalDate } from '#kernel/time.ts'
import { type DayFigures, differenceOf } from './reconciliation.rule.ts'

/** Days before the first one asked for, in which the balance before it is looked for. */
const BEFORE = 31

/** Every day from `since` on that has lines, reckoned anew, the newest first. */
export async function figuresSince(look: Reader, since: LocalDate): Promise<DayFigures[]> {
  const { rows } = await sql<{
    day: LocalDate
    held_by: 'bank' | 'provider'
    statement: string
    matched: string
    unmatched: string
    balance: string | null
  }>`
    with ledger as (
      select entry.credit_id, -sum(line.amount_won) as unmatched,
        coalesce(sum(line.amount_won) filter (where entry.what in ('use', 'use-cancelled')), 0) as matched
      from petitions.ledger_line line join petitions.ledger_entry entry on entry.id = line.entry_id
      join petitions.credit c on c.id = entry.credit_id
      where line.account = 'unmatched' and c.at >= ${instantAt(addDays(since, -BEFORE), 0)} group by entry.credit_id
    ), told as (
      select c.held_by, (c.at at time zone 'Asia/Seoul')::date as day,
        case when gone.credit_id is null then c.amount_won else 0 end as won,
        coalesce(ledger.matched, 0) as matched, coalesce(ledger.unmatched, 0) as unmatched, c.balance_won,
        c.balance_won - c.amount_won
          - lag(c.balance_won) over (partition by c.held_by order by c.at, c.statement_id, c.position, c.id) as gap
      from petitions.credit c left join ledger on ledger.credit_id = c.id
      left join petitions.credit_cancellation gone on gone.credit_id = c.id
      where c.at >= ${instantAt(addDays(since, -BEFORE), 0)}
    )
    select day, held_by, sum(won) as statement, sum(matched) as matched, sum(unmatched) as unmatched,
      case when count(balance_won) > 0 then coalesce(sum(gap), 0) end as balance
    from told where day >= ${since} group by day, held_by order by day desc, held_by`.execute(look)
  return rows.map((row) => ({
    day: row.day,
    heldBy: row.held_by,
    statementWon: Number(row.statement),
    matchedWon: Number(row.matched),
    unmatchedWon: Number(row.unmatched),
    balanceDifferenceWon: row.balance === null ? null : Number(row.balance),
  }))
}

export interface Reckoned extends DayFigures {
  readonly reckonedAt: Instant
}

/** What was last recorded of each day from `since` on. */
export async function recordedSince(look: Reader, since: LocalDate): Promise<Reckoned[]> {
  const rows = await look
    .selectFrom('petitions.reconciliation')
    .distinctOn(['day', 'held_by'])
    .selectAll()
    .where('day', '>=', since)
    .orderBy('day')
    .orderBy('held_by')
    .orderBy('reckoned_at', 'desc')
    .execute()
  return rows.map((row) => ({
    day: row.day,
    heldBy: row.held_by as DayFigures['heldBy'],
    statementWon: row.statement_won,
    matchedWon: row.matched_won,
    unmatchedWon: row.unmatched_won,
    balanceDifferenceWon: row.balance_difference_won,
    reckonedAt: row.reckoned_at,
  }))
}

export const insertReckoning = (tx: Tx, day: DayFigures, at: Instant) =>
  tx
    .insertInto('petitions.reconciliation')
    .values({
      day: day.day,
      held_by: day.heldBy,
      reckoned_at: at,
      statement_won: day.statementWon,
      matched_won: day.matchedWon,
      unmatched_won: day.unmatchedWon,
      difference_won: differenceOf(day),
      balance_difference_won: day.balanceDifferenceWon,
    })
    .onConflict((on) => on.doNothing())
    .execute()
