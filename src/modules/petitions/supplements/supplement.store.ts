import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export interface Supplement {
  readonly nth: number
  readonly asks: string
  readonly demandedAt: Instant
  readonly supplyBy: LocalDate
  readonly supplied: { at: Instant; text: string } | undefined
  /** It did not come, and was demanded again. */
  readonly lapsedAt: Instant | null
  readonly undeliveredAt: Instant | null
}

/** In order. The last one may still be open. */
export const supplementsOf = (look: Reader, number: string): Promise<Supplement[]> =>
  supplementsOfAll(look, [number])

/** The same of several petitions. */
export async function supplementsOfAll(
  look: Reader,
  numbers: readonly string[],
): Promise<(Supplement & { readonly number: string })[]> {
  const rows = await look
    .selectFrom('petitions.supplement')
    .selectAll()
    .where('petition_number', 'in', numbers)
    .orderBy('petition_number')
    .orderBy('nth')
    .execute()
  return rows.map((row) => ({
    number: row.petition_number,
    nth: row.nth,
    asks: row.asks,
    demandedAt: row.demanded_at,
    supplyBy: row.supply_by,
    lapsedAt: row.lapsed_at,
    undeliveredAt: row.undelivered_at,
    supplied: row.supplied_at === null ? undefined : { at: row.supplied_at, text: row.supplied ?? '' },
  }))
}

export async function insertSupplement(
  tx: Tx,
  number: string,
  s: Pick<Supplement, 'nth' | 'asks' | 'demandedAt' | 'supplyBy'>,
): Promise<void> {
  await tx
    .insertInto('petitions.supplement')
    .values({
      petition_number: number,
      nth: s.nth,
      asks: s.asks,
      demanded_at: s.demandedAt,
      supply_by: s.supplyBy,
    })
    .execute()
}

/** Answers the demand that is open. */
export async function saveSupplied(tx: Tx, number: string, text: string, at: Instant): Promise<void> {
  await tx
    .updateTable('petitions.supplement')
    .set({ supplied: text, supplied_at: at })
    .where('petition_number', '=', number)
    .where('supplied_at', 'is', null)
    .where('lapsed_at', 'is', null)
    .execute()
}

/** The demand that is open was in vain: another follows. */
export async function saveLapsed(tx: Tx, number: string, at: Instant): Promise<void> {
  await tx
    .updateTable('petitions.supplement')
    .set({ lapsed_at: at })
    .where('petition_number', '=', number)
    .where('supplied_at', 'is', null)
    .where('lapsed_at', 'is', null)
    .execute()
}

export async function saveUndelivered(
  tx: Tx,
  number: string,
  nth: number,
  how: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('petitions.supplement')
    .set({ undelivered_at: at, undelivered_note: how })
    .where('petition_number', '=', number)
    .where('nth', '=', nth)
    .execute()
}
