import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Account, Balances, Line } from './ledger.rule.ts'

export interface Entry {
  readonly what:
    | 'charge'
    | 'annulment'
    | 'credit'
    | 'cancellation'
    | 'use'
    | 'use-cancelled'
    | 'by-hand'
    | 'balancing'
    | 'refund'
  readonly petitionNumber?: string | undefined
  readonly creditId?: number | undefined
  readonly refundId?: number | undefined
  readonly by: string
  readonly at: Instant
  readonly lines: readonly Line[]
}

/** Writes an entry; none without lines. The database refuses one whose lines do not sum to 0. */
export async function writeEntry(tx: Tx, entry: Entry): Promise<void> {
  if (entry.lines.length === 0) return
  const { id } = await tx
    .insertInto('petitions.ledger_entry')
    .values({
      what: entry.what,
      petition_number: entry.petitionNumber ?? null,
      credit_id: entry.creditId ?? null,
      refund_id: entry.refundId ?? null,
      written_by: entry.by,
      written_at: entry.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('petitions.ledger_line')
    .values(entry.lines.map((one) => ({ entry_id: id, account: one.account, amount_won: one.amountWon })))
    .execute()
}

const sums = (look: Reader) =>
  look
    .selectFrom('petitions.ledger_line as line')
    .innerJoin('petitions.ledger_entry as entry', 'entry.id', 'line.entry_id')
    .select((eb) => ['line.account', eb.fn.sum<string>('line.amount_won').as('won')])
    .groupBy('line.account')

const balances = (rows: readonly { account: string; won: string }[]): Balances =>
  Object.fromEntries(rows.map((row) => [row.account as Account, Number(row.won)]))

/** Of one petition. */
export const balancesOf = async (look: Reader, petitionNumber: string): Promise<Balances> =>
  balances(await sums(look).where('entry.petition_number', '=', petitionNumber).execute())

/** Of a credit that belongs to no petition. */
export const balancesOfCredit = async (look: Reader, creditId: number): Promise<Balances> =>
  balances(
    await sums(look)
      .where('entry.credit_id', '=', creditId)
      .where('entry.petition_number', 'is', null)
      .execute(),
  )

/** Of everything: the sum is 0. */
export const allBalances = async (look: Reader): Promise<Balances> => balances(await sums(look).execute())

/** What a credit has moved and still moves: when it came, or for what it is used now. */
export async function linesOfCredit(look: Reader, creditId: number, what: 'credit' | 'use'): Promise<Line[]> {
  const undone = what === 'credit' ? 'cancellation' : 'use-cancelled'
  const rows = await sums(look)
    .where('entry.credit_id', '=', creditId)
    .where('entry.what', 'in', [what, undone])
    .execute()
  return rows.map((row) => ({ account: row.account as Account, amountWon: Number(row.won) }))
}
