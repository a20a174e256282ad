import type { Reader, Tx } from '#kernel/db.ts'
import type { ApprovalPolicy } from './policy.rule.ts'

/** Until a city has said anything, every head decides for the own department. */
const NOTHING_SAID: ApprovalPolicy = { teamLeaders: [], auditDepartment: '', rules: [{ decidedBy: 'head' }] }

export async function getPolicy(look: Reader): Promise<ApprovalPolicy> {
  const row = await look.selectFrom('petitions.approval_policy').select('policy').executeTakeFirst()
  return row ? (row.policy as unknown as ApprovalPolicy) : NOTHING_SAID
}

export async function putPolicy(tx: Tx, policy: ApprovalPolicy): Promise<void> {
  const text = JSON.stringify(policy)
  await tx
    .insertInto('petitions.approval_policy')
    .values({ policy: text })
    .onConflict((on) => on.column('one').doUpdateSet({ policy: text }))
    .execute()
}
