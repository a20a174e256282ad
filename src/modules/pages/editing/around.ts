import { departments } from '#modules/departments/index.ts'
import { accounts } from '#modules/accounts/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import { findTyped } from '../autosaves/autosave.store.ts'
import { lockOfOther } from '../locks/lock.store.ts'
import type { TypedItem } from './typed-item.rule.ts'

/** Who else writes a text, and what this clerk typed in it and did not save. */
export async function aroundOf({ look, clock }: Deps, { clerk, id }: { clerk: Clerk; id: number }) {
  const { staffId } = clerk
  const lock = await lockOfOther(look, { id, staffId, at: clock.now() })
  const writer = lock && (await accounts.find(look, lock.staffId))
  const kept = await findTyped(look, { id, staffId })
  return {
    // people of a contract see no name in full @article 17(1)
    lock: lock && { name: nameFor(clerk, writer?.name ?? ''), since: lock.since },
    typedAt: kept?.at,
    typed: kept?.typed as TypedItem | undefined,
  }
}

const nameFor = ({ contract }: Clerk, name: string): string =>
  contract ? (departments.nameShown(name, 'masked') ?? '') : name
