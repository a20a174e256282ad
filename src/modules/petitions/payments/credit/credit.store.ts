import { sql } from 'kysely'
import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'
import { payerLookup } from '../charge/charge.store.ts'

export type Holder = 'bank' | 'provider'
export const PURPOSES = ['charge', 'refunded', 'settlement', 'to-refund', 'not-ours'] as const
export type Purpose = (typeof PURPOSES)[number]

/** Money that came; negative, money that went. */
export interface Credit {
  readonly id: number
  readonly heldBy: Holder
  readonly at: Instant
  readonly amountWon: number
  readonly reference: string | null
  readonly transactionId: string | null
  readonly notedAt: Instant
}
export interface NewCredit extends Omit<Credit, 'id'> {
  /** Everything that makes it what it is: it is noted once. */
  readonly identity: string
  readonly balanceWon: number | undefined
  /** What the bank wrote of the payer. */
  readonly payerText: string
  /** The name in it. */
  readonly payer: string
  readonly statementId?: number
  /** In its statement, oldest first. */
  readonly position?: number
}

const KEY = 'petitions.credit.key'
const PAYER = 'petitions.credit.payer'

/** Serialises what happens to one credit, even before it is there. */
export const lockTransaction = (tx: Tx, id: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`payments ${id}`}, 0))`.execute(tx)

export const keyOf = (seal: Seal, identity: string): Buffer => seal.lookup(identity, KEY)

/** @returns nothing when it was known */
export async function insertCredit(tx: Tx, seal: Seal, c: NewCredit): Promise<Credit | undefined> {
  const row = await tx
    .insertInto('petitions.credit')
    .values({
      key: keyOf(seal, c.identity),
      held_by: c.heldBy,
      at: c.at,
      amount_won: c.amountWon,
      balance_won: c.balanceWon ?? null,
      reference: c.reference,
      payer_sealed: seal.seal(c.payerText, PAYER),
      payer_lookup: c.payer === '' ? null : payerLookup(seal, c.payer),
      statement_id: c.statementId ?? null,
      position: c.position ?? 0,
      transaction_id: c.transactionId,
      noted_at: c.notedAt,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row && { ...c, id: row.id }
}

const credits = (look: Reader) =>
  look
    .selectFrom('petitions.credit as credit')
    .leftJoin('petitions.credit_used as used', 'used.credit_id', 'credit.id')
    .leftJoin('petitions.credit_cancellation as gone', 'gone.credit_id', 'credit.id')
    .select([
      'credit.id',
      'credit.held_by as heldBy',
      'credit.at',
      'credit.amount_won as amountWon',
      'credit.reference',
      'credit.transaction_id as transactionId',
      'credit.noted_at as notedAt',
      'used.nth',
      'used.purpose',
      'used.petition_number as petitionNumber',
    ])
    .select((eb) => eb('gone.credit_id', 'is not', null).$castTo<boolean>().as('isCancelled'))
    .$narrowType<{ heldBy: Holder; purpose: Purpose | null }>()

export type KnownCredit = Awaited<ReturnType<ReturnType<typeof credits>['execute']>>[number]

/** @throws NotFound */
export async function getCredit(look: Reader, id: number): Promise<KnownCredit> {
  const found = await credits(look).where('credit.id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound('credit', String(id))
  return found
}

/** Locked until the transaction ends. @throws NotFound */
export async function lockCredit(tx: Tx, id: number): Promise<KnownCredit> {
  await lockTransaction(tx, `credit ${id}`)
  return getCredit(tx, id)
}

export const findByTransaction = (look: Reader, transactionId: string): Promise<KnownCredit | undefined> =>
  credits(look).where('credit.transaction_id', '=', transactionId).executeTakeFirst()

const undecided = (look: Reader) =>
  credits(look).where('used.credit_id', 'is', null).where('gone.credit_id', 'is', null)

/** Of this reference and one of these amounts and never decided, the oldest first. What a person took back a person decides. */
export const waitingFor = (
  look: Reader,
  reference: string,
  amountsWon: readonly number[],
): Promise<KnownCredit[]> =>
  undecided(look)
    .where('credit.reference', '=', reference)
    .where('credit.amount_won', 'in', [...amountsWon, 0])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('petitions.credit_release as release')
            .select('release.credit_id')
            .whereRef('release.credit_id', '=', 'credit.id'),
        ),
      ),
    )
    .orderBy('credit.at')
    .orderBy('credit.id')
    .execute()

/** For a person to decide, the oldest first; 200 at most. */
export const undecidedCredits = (look: Reader): Promise<KnownCredit[]> =>
  undecided(look).orderBy('credit.at').orderBy('credit.id').limit(200).execute()

export async function insertUse(
  tx: Tx,
  use: {
    creditId: number
    purpose: Purpose
    petitionNumber?: string | undefined
    reason?: string | undefined
    by: string
    at: Instant
  },
): Promise<boolean> {
  const row = await tx
    .insertInto('petitions.credit_use')
    .values((eb) => ({
      credit_id: use.creditId,
      nth: eb
        .selectFrom('petitions.credit_release')
        .select((of) => of(of.fn.countAll<number>(), '+', of.lit(1)).$castTo<number>().as('next'))
        .where('credit_id', '=', use.creditId),
      purpose: use.purpose,
      petition_number: use.petitionNumber ?? null,
      reason: use.reason ?? null,
      decided_by: use.by,
      decided_at: use.at,
    }))
    .onConflict((on) => on.doNothing())
    .returning('credit_id')
    .executeTakeFirst()
  return row !== undefined
}

/** @returns false when it was taken back already */
export async function insertRelease(
  tx: Tx,
  r: { creditId: number; nth: number; reason: string; by: string; at: Instant },
): Promise<boolean> {
  const row = await tx
    .insertInto('petitions.credit_release')
    .values({
      credit_id: r.creditId,
      nth: r.nth,
      reason: r.reason,
      released_by: r.by,
      released_at: r.at,
    })
    .onConflict((on) => on.doNothing())
    .returning('credit_id')
    .executeTakeFirst()
  return row !== undefined
}

/** What the bank wrote of the payer. An officer's reading is noted with `privacy.noteAccess`. */
export async function openPayer(look: Reader, seal: Seal, id: number): Promise<string> {
  const { payer_sealed: sealed } = await look
    .selectFrom('petitions.credit')
    .select('payer_sealed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return seal.open(sealed, PAYER)
}
