import type { Deps } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import type { Petition } from '../../petition/petition.store.ts'
import type { OwnCharge } from './charge.view.tsx'
import { findCharge } from './charge.store.ts'
import { makeCharge } from './make-charge.act.ts'
import { chargeStanding } from './standing.ts'

/** The fee as its petitioner sees it; nothing for a petition without one. @article 9(2) */
export async function ownCharge(
  { look, transact, seal, city, clock }: Deps,
  petition: Petition,
  lang: Lang,
): Promise<OwnCharge | undefined> {
  if (petition.feeWon === 0) return undefined
  // filed before there were charges
  if (petition.stage === 'awaiting-payment' && !(await findCharge(look, petition.number)))
    await transact((tx) => makeCharge(tx, { seal, city }, petition))
  const standing = await chargeStanding(look, petition.number)
  return standing && { ...standing, account: city.account?.[lang] ?? city.phone, today: clock.today() }
}
