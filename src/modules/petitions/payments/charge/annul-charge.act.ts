import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { balancing, moved } from '../ledger/ledger.rule.ts'
import { balancesOf, writeEntry } from '../ledger/ledger.store.ts'
import { findCharge, saveAnnulled } from './charge.store.ts'

/** A withdrawn petition owes nothing any more: what was paid is due back. The petition is locked. @article 9(2) */
export async function annulCharge(
  tx: Tx,
  { number, by, at }: { number: string; by: Actor; at: Instant },
): Promise<void> {
  const charge = await findCharge(tx, number)
  if (!charge || charge.isAnnulled) return
  await saveAnnulled(tx, number, at)
  const entry = { petitionNumber: number, by: by.id, at }
  await writeEntry(tx, {
    ...entry,
    what: 'annulment',
    lines: moved(charge.amountWon, 'receivable', 'revenue'),
  })
  await writeEntry(tx, { ...entry, what: 'balancing', lines: balancing(await balancesOf(tx, number)) })
}
