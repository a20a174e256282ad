import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

export interface AccessRecord {
  /** Whose data, as the case that holds it: `petition:2026-000012`. */
  about: string
  actor: string
  /** The network address from which it was looked at. */
  place: string
  /** `read`, `downloaded`, `printed`. */
  what: string
  at: Instant
}

/**
 * Writes down that somebody saw personal data, in the transaction in which it is opened.
 *
 * @law PIPA safety standard 8: who, when, from where, whose, what; kept two years
 */
export async function noteAccess(
  tx: Tx,
  { about, by, what, at }: { about: string; by: { id: string; from: string }; what: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('privacy.access_record')
    .values({ about, actor: by.id, place: by.from, what, at })
    .execute()
}

/** Newest first, 200 at most. */
export const accessRecords = (look: Reader, about: string): Promise<AccessRecord[]> =>
  look
    .selectFrom('privacy.access_record')
    .select(['about', 'actor', 'place', 'what', 'at'])
    .where('about', '=', about)
    .orderBy('at', 'desc')
    .limit(200)
    .execute()
