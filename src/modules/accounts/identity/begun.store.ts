import { hashToken, newToken } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

/** Minutes in which a check that was begun must end. */
const BEGUN_MINUTES = 15

export interface Begun {
  readonly citizenId: number
  readonly guardianRequestId: number | null
  readonly next: string | null
}

/** @returns the state that goes to the provider */
export async function saveBegun(tx: Tx, begun: Begun & { browser: string; at: Instant }): Promise<string> {
  const state = newToken()
  await tx
    .insertInto('citizens.identity_begun')
    .values({
      state_hash: hashToken(state),
      browser_hash: hashToken(begun.browser),
      citizen_id: begun.citizenId,
      guardian_request_id: begun.guardianRequestId,
      next: begun.next,
      begun_at: begun.at,
    })
    .execute()
  return state
}

/** Uses up what was begun, by whichever browser it comes back. @returns undefined when unknown, used or too old */
export async function useBegun(
  tx: Tx,
  { state, at }: { state: string; at: Instant },
): Promise<(Begun & { browserHash: Buffer }) | undefined> {
  const row = await tx
    .deleteFrom('citizens.identity_begun')
    .where('state_hash', '=', hashToken(state))
    .returning(['citizen_id', 'guardian_request_id', 'next', 'browser_hash', 'begun_at'])
    .executeTakeFirst()
  if (!row || row.begun_at <= addMinutes(at, -BEGUN_MINUTES)) return undefined
  const { citizen_id: citizenId, guardian_request_id: guardianRequestId, next } = row
  return { citizenId, guardianRequestId, next, browserHash: row.browser_hash }
}

export async function forgetBegun(tx: Tx, at: Instant): Promise<void> {
  await tx
    .deleteFrom('citizens.identity_begun')
    .where('begun_at', '<=', addMinutes(at, -BEGUN_MINUTES))
    .execute()
}
