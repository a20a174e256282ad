import type { Tx } from '#kernel/db.ts'
import { SetupError } from '#kernel/errors.ts'
import { type ApprovalPolicy, decidePolicy } from './policy.rule.ts'
import { putPolicy } from './policy.store.ts'

/**
 * Brings in who decides what, from the city's folder.
 *
 * @article 8(1) @throws SetupError a petition could be nobody's decision
 */
export async function saveApprovalPolicy(tx: Tx, policy: ApprovalPolicy): Promise<void> {
  const decided = decidePolicy(policy)
  if (!decided.ok) throw new SetupError('approvals.json: the last rule must fit every petition')
  await putPolicy(tx, decided.value)
}
