import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { lockPetition } from '../../petition/petition.store.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { findByReference, findCharge } from '../charge/charge.store.ts'
import { mirrored } from '../ledger/ledger.rule.ts'
import { linesOfCredit, writeEntry } from '../ledger/ledger.store.ts'
import { insertCancellation, saveApplied } from './cancellation.store.ts'
import {
  findByTransaction,
  getCredit,
  type KnownCredit,
  lockCredit,
  lockTransaction,
} from './credit.store.ts'
import { matchCharge } from './match-charge.act.ts'

type Acting = { by: Actor; at: Instant }
export type Cancelled = 'known' | 'waits' | 'cancelled' | 'amount-differs'

/**
 * The provider took a credit back. Told before the credit itself, it waits for it; told again, nothing happens.
 *
 * @article 9(2) what was not paid is not received
 */
export async function cancelCredit(
  tx: Tx,
  mailing: Mailing,
  { transactionId, amountWon }: { transactionId: string; amountWon: number },
  { by, at }: Acting,
): Promise<Cancelled> {
  await lockTransaction(tx, transactionId)
  if (!(await insertCancellation(tx, { transactionId, amountWon, notedAt: at }))) return 'known'
  const credit = await findByTransaction(tx, transactionId)
  if (!credit) return 'waits'
  if (credit.amountWon !== amountWon) return 'amount-differs'
  await applyCancellation(tx, mailing, credit.id, { by, at })
  return 'cancelled'
}

/** Undoes everything that a credit moved; another one that waits takes its place. */
export async function applyCancellation(
  tx: Tx,
  mailing: Mailing,
  creditId: number,
  { by, at }: Acting,
): Promise<void> {
  await lockPetitionsOf(tx, await getCredit(tx, creditId))
  const credit = await lockCredit(tx, creditId)
  const number = credit.petitionNumber ?? undefined
  if (number !== undefined) await lockPetition(tx, number)
  await saveApplied(tx, credit.transactionId ?? '', creditId)
  for (const [what, undoing] of [
    ['use', 'use-cancelled'],
    ['credit', 'cancellation'],
  ] as const) {
    const lines = mirrored(await linesOfCredit(tx, creditId, what))
    const petitionNumber = what === 'use' ? number : undefined
    await writeEntry(tx, { what: undoing, petitionNumber, creditId, by: by.id, at, lines })
  }
  const charge = number === undefined ? undefined : await findCharge(tx, number)
  if (charge) await matchCharge(tx, mailing, charge, { number: charge.petitionNumber, by, at })
}

/** A petition is always locked before a credit. */
async function lockPetitionsOf(tx: Tx, { petitionNumber, reference }: KnownCredit): Promise<void> {
  const named = reference === null ? undefined : await findByReference(tx, reference)
  const numbers = new Set([petitionNumber, named?.petitionNumber].filter((one) => typeof one === 'string'))
  for (const number of [...numbers].toSorted()) await lockPetition(tx, number)
}
