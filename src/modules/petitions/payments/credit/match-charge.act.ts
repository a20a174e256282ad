import type { Tx } from '#kernel/db.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import type { Charge } from '../charge/charge.store.ts'
import { settleCharge, type Settling } from '../charge/settle-charge.act.ts'
import { expectedWon, usedLines } from '../ledger/ledger.rule.ts'
import { balancesOf, writeEntry } from '../ledger/ledger.store.ts'
import { insertUse, type KnownCredit, waitingFor } from './credit.store.ts'

/**
 * Takes every credit that names the charge's reference and is exactly what is left to pay, or of an annulled one
 * the whole fee, then settles. Nothing else is matched without a person. The petition is locked.
 *
 * @article 9(2)
 */
export async function matchCharge(
  tx: Tx,
  mailing: Mailing,
  charge: Charge,
  settling: Settling,
): Promise<void> {
  const { number, by, at } = settling
  for (;;) {
    const expected = expectedWon(charge, await balancesOf(tx, number))
    const next = (await waitingFor(tx, charge.reference, expected))[0]
    if (!next) break
    await takeCredit(tx, next, { number, by: by.id, at })
  }
  await settleCharge(tx, mailing, settling)
}

/** Uses a credit for a locked petition. @returns false when it was decided meanwhile */
export async function takeCredit(
  tx: Tx,
  credit: KnownCredit,
  { number, by, at, reason }: { number: string; by: string; at: Settling['at']; reason?: string },
): Promise<boolean> {
  const { id: creditId, amountWon } = credit
  const use = { creditId, purpose: 'charge', petitionNumber: number, reason, by, at } as const
  if (!(await insertUse(tx, use))) return false
  const lines = usedLines(amountWon, await balancesOf(tx, number))
  await writeEntry(tx, { what: 'use', petitionNumber: number, creditId, by, at, lines })
  return true
}
