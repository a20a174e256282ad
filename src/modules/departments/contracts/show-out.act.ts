import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { endSessionsOf } from '#kernel/session.ts'
import type { Instant } from '#kernel/time.ts'
import { insertChange } from './change.store.ts'
import { stateOf } from './contract.rule.ts'
import { contractsOf, lockContract } from './contract.store.ts'

const BY = { id: 'system:clock', from: 'office' }

/**
 * Shows out somebody none of whose contracts runs: every session ends, and a contract whose midnight has passed is
 * noted as over, so that no clock set back opens it again.
 *
 * @returns whether the person works under contracts at all
 * @article 3(3) access ends by itself at the midnight after the last day, with every open session
 */
export async function showOut(tx: Tx, staffId: number, at: Instant): Promise<boolean> {
  const contracts = await contractsOf(tx, staffId)
  if (contracts.length === 0) return false
  for (const { id } of contracts) {
    const contract = await lockContract(tx, id)
    if (stateOf(contract, at) !== 'over' || contract.isOver || contract.endedAt !== null) continue
    await insertChange(tx, id, { what: 'over', lastOn: contract.lastOn, why: null, at, by: BY.id })
    record(tx, { what: 'contract.over', about: `contract:${id}`, by: BY, detail: { last: contract.lastOn } })
  }
  await endSessionsOf(tx, 'office', String(staffId))
  return true
}
