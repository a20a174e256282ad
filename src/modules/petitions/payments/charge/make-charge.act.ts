import type { City } from '#kernel/city.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Petition } from '../../petition/petition.store.ts'
import { openPetitioner } from '../../petition/petitioner.store.ts'
import { moved } from '../ledger/ledger.rule.ts'
import { writeEntry } from '../ledger/ledger.store.ts'
import { type Charge, findCharge, insertCharge } from './charge.store.ts'
import { lastDayToPay } from './last-day.rule.ts'
import { newReference } from './new-reference.ts'

const TRIES = 20
const PAY_WITHIN_DAYS = 7

/**
 * In the transaction of filing: what is to be paid, under which reference and until when. Made once; a petition
 * filed before there were charges gets its own when it is first needed.
 *
 * @article 9(2)
 */
export async function makeCharge(
  tx: Tx,
  { seal, city }: { seal: Seal; city: City },
  petition: Pick<Petition, 'number' | 'feeWon' | 'arrivedAt'>,
): Promise<Charge> {
  const { number: petitionNumber, feeWon: amountWon, arrivedAt: madeAt } = petition
  const known = await findCharge(tx, petitionNumber)
  if (known) return known
  const days = city.policies.payWithinDays ?? PAY_WITHIN_DAYS
  const payBy = lastDayToPay(madeAt, days, await loadCalendar(tx))
  const { name: payer } = await openPetitioner(tx, seal, petitionNumber)
  for (let tries = 0; tries < TRIES; tries += 1) {
    const reference = newReference()
    if (!(await insertCharge(tx, seal, { petitionNumber, reference, amountWon, payBy, madeAt, payer })))
      continue
    const lines = moved(amountWon, 'revenue', 'receivable')
    await writeEntry(tx, { what: 'charge', petitionNumber, by: 'system:payments', at: madeAt, lines })
    const nothing = { isAnnulled: false, lapseToldAt: null, endedAs: null, keptBecause: null }
    return { petitionNumber, reference, amountWon, payBy, madeAt, ...nothing }
  }
  throw new Error(`no free payment reference for ${petitionNumber}`)
}
