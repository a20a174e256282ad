import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { lockPetition, type Petition } from '../petition/petition.store.ts'
import { decideOfficeAct, type OfficeRefusal } from './office-act.rule.ts'
import type { Act, Stage } from './stages.rule.ts'

/** What every act of an officer begins with. */
export interface OfficeAct {
  readonly number: string
  /** The one that the officer looked at. */
  readonly version: number
  readonly by: Clerk
  readonly at: Instant
}

/** Locks the petition and decides whether this officer may do the act now. Refuses as `decideOfficeAct` does. */
export async function lockForAct(
  tx: Tx,
  act: Act,
  { number, version, by }: OfficeAct,
): Promise<Result<{ petition: Petition; to: Stage }, OfficeRefusal>> {
  const petition = await lockPetition(tx, number)
  const decided = decideOfficeAct(act, petition, by, version)
  return decided.ok ? ok({ petition, to: decided.value }) : decided
}
