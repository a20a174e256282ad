import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export type ConsentTo = 'terms' | 'personal-data' | 'news'
/** The edition of the texts that are agreed to now. */
export const EDITION = '2026-11'

export interface Consent {
  readonly what: string
  readonly edition: string
  readonly givenAt: Instant
  readonly withdrawnAt: Instant | null
}

/** @law PIPA 15, 22: each apart, with its text's edition */
export async function saveConsents(
  tx: Tx,
  { citizenId, to, at }: { citizenId: number; to: readonly ConsentTo[]; at: Instant },
): Promise<void> {
  const given = { edition: EDITION, given_at: at, withdrawn_at: null }
  await tx
    .insertInto('citizens.consent')
    .values(to.map((what) => ({ citizen_id: citizenId, what, ...given })))
    .onConflict((on) => on.columns(['citizen_id', 'what']).doUpdateSet(given))
    .execute()
}

export async function withdrawConsent(
  tx: Tx,
  { citizenId, from, at }: { citizenId: number; from: ConsentTo; at: Instant },
): Promise<void> {
  await tx
    .updateTable('citizens.consent')
    .set({ withdrawn_at: at })
    .where('citizen_id', '=', citizenId)
    .where('what', '=', from)
    .where('withdrawn_at', 'is', null)
    .execute()
}

export const consentsOf = (look: Reader, citizenId: number): Promise<Consent[]> =>
  look
    .selectFrom('citizens.consent')
    .select(['what', 'edition', 'given_at as givenAt', 'withdrawn_at as withdrawnAt'])
    .where('citizen_id', '=', citizenId)
    .orderBy('what')
    .execute()
