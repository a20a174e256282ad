import type { Right } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { ClerkPlace } from '../appointments/clerk-for.ts'
import { findDepartment } from '../department/department.store.ts'
import { isRunning } from './contract.rule.ts'
import { contractsOf } from './contract.store.ts'
import { hasPromised } from './promise.store.ts'
import { words } from './contracts.words.ts'

/**
 * The place of somebody who works under a contract that runs now. No job ends it: a moment later there is none.
 *
 * @article 3(3)
 */
export async function clerkOfContract(
  look: Reader,
  staffId: number,
  now: Instant,
  lang: Lang = 'ko',
): Promise<ClerkPlace | undefined> {
  const contract = (await contractsOf(look, staffId)).find((one) => isRunning(one, now))
  const department = contract && (await findDepartment(look, contract.departmentId))
  if (!contract || !department) return undefined
  return {
    departmentId: department.id,
    departmentName: department.name[lang],
    postId: `contract-${contract.id}`,
    postTitle: words(lang).titleOf(contract.company),
    phone: department.phone,
    rights: new Set<Right>(contract.jobs),
    contract: {
      id: contract.id,
      sections: contract.sections,
      hasPromised: await hasPromised(look, contract.id, staffId),
    },
  }
}
