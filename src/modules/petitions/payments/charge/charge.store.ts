import type { Reader, Tx } from '#kernel/db.ts'
import { normalName, type Seal } from '#kernel/crypto.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { End, Kept } from '../ending/fee-policy.rule.ts'
import type { Charged, Payment, Standing } from './payment-state.rule.ts'

/** What is to be paid for a petition. */
export interface Charge extends Charged {
  readonly petitionNumber: string
  readonly reference: string
  readonly madeAt: Instant
  readonly lapseToldAt: Instant | null
  /** How its petition ended without an outcome. */
  readonly endedAs: End | null
  /** Why the fee stays although it did. */
  readonly keptBecause: Kept | null
}

/** A charge and how it stands. */
export interface ChargeStanding extends Standing {
  readonly charge: Charge
  readonly refundedWon: number
}

const PAYER = 'petitions.payer'
/** Equal for equal names, however they are spaced. */
export const payerLookup = (seal: Seal, name: string): Buffer => seal.lookup(normalName(name), PAYER)

const rowsIn = (look: Reader) => look.selectFrom('petitions.charge').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]

const fromRow = (row: Row): Charge => ({
  petitionNumber: row.petition_number,
  reference: row.reference,
  amountWon: row.amount_won,
  payBy: row.pay_by,
  madeAt: row.made_at,
  isAnnulled: row.annulled_at !== null,
  lapseToldAt: row.lapse_told_at,
  endedAs: row.ended_as as End | null,
  keptBecause: row.kept_because as Kept | null,
})

export async function findCharge(look: Reader, petitionNumber: string): Promise<Charge | undefined> {
  const row = await rowsIn(look).where('petition_number', '=', petitionNumber).executeTakeFirst()
  return row && fromRow(row)
}

export async function findByReference(look: Reader, reference: string): Promise<Charge | undefined> {
  const row = await rowsIn(look).where('reference', '=', reference).executeTakeFirst()
  return row && fromRow(row)
}

/** @returns false when another charge has this reference, or the petition a charge */
export async function insertCharge(
  tx: Tx,
  seal: Seal,
  charge: Pick<Charge, 'petitionNumber' | 'reference' | 'amountWon' | 'payBy' | 'madeAt'> & { payer: string },
): Promise<boolean> {
  const made = await tx
    .insertInto('petitions.charge')
    .values({
      petition_number: charge.petitionNumber,
      reference: charge.reference,
      amount_won: charge.amountWon,
      pay_by: charge.payBy,
      made_at: charge.madeAt,
      payer_lookup: payerLookup(seal, charge.payer),
    })
    .onConflict((on) => on.doNothing())
    .returning('petition_number')
    .executeTakeFirst()
  return made !== undefined
}

const changing = (tx: Tx, petitionNumber: string) =>
  tx.updateTable('petitions.charge').where('petition_number', '=', petitionNumber)

export const saveAnnulled = (tx: Tx, petitionNumber: string, { end, at }: { end: End; at: Instant }) =>
  changing(tx, petitionNumber)
    .set({ annulled_at: at, ended_as: end, kept_at: null, kept_because: null })
    .execute()

export const saveKept = (tx: Tx, petitionNumber: string, k: { end: End; why: Kept; at: Instant }) =>
  changing(tx, petitionNumber).set({ ended_as: k.end, kept_at: k.at, kept_because: k.why }).execute()

/** The petition goes on: whether its fee stays is decided anew when it ends. What is annulled stays so. */
export const forgetKept = (tx: Tx, petitionNumber: string) =>
  changing(tx, petitionNumber)
    .set({ ended_as: null, kept_at: null, kept_because: null })
    .where('annulled_at', 'is', null)
    .execute()

export const saveLapseTold = (tx: Tx, petitionNumber: string, at: Instant) =>
  changing(tx, petitionNumber).set({ lapse_told_at: at }).execute()

/** The credits that count for a petition, and what was confirmed by hand and is not yet seen. */
export async function paymentsFor(look: Reader, petitionNumber: string): Promise<Payment[]> {
  const credits = await look
    .selectFrom('petitions.credit_used as used')
    .innerJoin('petitions.credit as credit', 'credit.id', 'used.credit_id')
    .leftJoin('petitions.credit_cancellation as gone', 'gone.credit_id', 'credit.id')
    .select(['credit.amount_won as amountWon', 'credit.at'])
    .where('used.petition_number', '=', petitionNumber)
    .where('gone.credit_id', 'is', null)
    .execute()
  const byHand = await look
    .selectFrom('petitions.ledger_line as line')
    .innerJoin('petitions.ledger_entry as entry', 'entry.id', 'line.entry_id')
    .select((eb) => [eb.fn.sum<string>('line.amount_won').as('won'), eb.fn.max('entry.written_at').as('at')])
    .where('entry.petition_number', '=', petitionNumber)
    .where('line.account', '=', 'by-hand')
    .executeTakeFirst()
  const won = Number(byHand?.won ?? 0)
  return won > 0 && byHand?.at ? [...credits, { amountWon: won, at: byHand.at }] : credits
}

export async function refundedFor(look: Reader, petitionNumber: string): Promise<number> {
  const row = await look
    .selectFrom('petitions.refund')
    .select((eb) => eb.fn.sum<string>('amount_won').as('won'))
    .where('petition_number', '=', petitionNumber)
    .executeTakeFirst()
  return Number(row?.won ?? 0)
}

/** Unpaid charges whose last day has passed and whose petitioner was not told so yet. */
export const lapsedOn = async (look: Reader, today: LocalDate): Promise<string[]> =>
  (
    await look
      .selectFrom('petitions.charge as charge')
      .innerJoin('petitions.petition as petition', 'petition.number', 'charge.petition_number')
      .select('petition.number')
      .where('petition.stage', '=', 'awaiting-payment')
      .where('charge.pay_by', '<', today)
      .where('charge.lapse_told_at', 'is', null)
      .orderBy('petition.number')
      .execute()
  ).map((row) => row.number)
