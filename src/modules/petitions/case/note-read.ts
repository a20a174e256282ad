import { privacy } from '#modules/privacy/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'

/** That somebody read of a petition on a page of its own. @article 17(1) @law PIPA safety standard 8 */
export const noteRead = ({ transact, clock }: Deps, number: string, by: Clerk): Promise<void> =>
  transact((tx) => privacy.noteAccess(tx, { about: `petition:${number}`, by, what: 'read', at: clock.now() }))
