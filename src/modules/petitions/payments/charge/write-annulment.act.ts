import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { End } from '../ending/fee-policy.rule.ts'
import { balancing, moved } from '../ledger/ledger.rule.ts'
import { balancesOf, writeEntry } from '../ledger/ledger.store.ts'
import { type Charge, saveAnnulled } from './charge.store.ts'

/** Nothing is owed any more, and what was paid is due back. The petition is locked. @article 9(2) */
export async function writeAnnulment(
  tx: Tx,
  { petitionNumber, amountWon }: Charge,
  { end, by, at }: { end: End; by: string; at: Instant },
): Promise<void> {
  await saveAnnulled(tx, petitionNumber, { end, at })
  const entry = { petitionNumber, by, at }
  await writeEntry(tx, { ...entry, what: 'annulment', lines: moved(amountWon, 'receivable', 'revenue') })
  const lines = balancing(await balancesOf(tx, petitionNumber))
  await writeEntry(tx, { ...entry, what: 'balancing', lines })
}
