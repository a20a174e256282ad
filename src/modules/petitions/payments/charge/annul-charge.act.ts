import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { matchCharge } from '../credit/match-charge.act.ts'
import type { End } from '../ending/fee-policy.rule.ts'
import { findCharge } from './charge.store.ts'
import { writeAnnulment } from './write-annulment.act.ts'

/**
 * A petition that ended owes nothing any more: what was paid is due back, and so is the same fee paid once more that
 * still waited. The petition is locked.
 *
 * @article 9(2)
 */
export async function annulCharge(
  tx: Tx,
  mailing: Mailing,
  { number, end, by, at }: { number: string; end: End; by: Actor; at: Instant },
): Promise<void> {
  const charge = await findCharge(tx, number)
  if (!charge || charge.isAnnulled) return
  await writeAnnulment(tx, charge, { end, by: by.id, at })
  await matchCharge(tx, mailing, { ...charge, isAnnulled: true }, { number, by, at })
}
