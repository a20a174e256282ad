import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { OfficeStop } from './stop.rule.ts'

export interface StopMade {
  readonly nth: number
  readonly reason: OfficeStop
  /** Of `other`. */
  readonly law: string | null
  /** For the petitioner to read. */
  readonly says: string
  readonly beganAt: Instant
  readonly endedAt: Instant | null
}

/** In order. Several may be open, one of a sort. */
export const stopsOf = (look: Reader, number: string): Promise<StopMade[]> => stopsOfAll(look, [number])

export const openStopsOf = async (look: Reader, number: string): Promise<StopMade[]> =>
  (await stopsOf(look, number)).filter((one) => one.endedAt === null)

/** The same of several petitions. */
export const stopsOfAll = (
  look: Reader,
  numbers: readonly string[],
): Promise<(StopMade & { readonly number: string })[]> =>
  look
    .selectFrom('petitions.stop')
    .select(['petition_number as number', 'nth', 'reason', 'law', 'says'])
    .select(['began_at as beganAt', 'ended_at as endedAt'])
    .where('petition_number', 'in', numbers)
    .orderBy('petition_number')
    .orderBy('nth')
    .$narrowType<{ reason: OfficeStop }>()
    .execute()

export async function insertStop(
  tx: Tx,
  number: string,
  s: Omit<StopMade, 'endedAt'> & { beganBy: string },
): Promise<void> {
  await tx
    .insertInto('petitions.stop')
    .values({
      petition_number: number,
      nth: s.nth,
      reason: s.reason,
      law: s.law,
      says: s.says,
      began_at: s.beganAt,
      began_by: s.beganBy,
    })
    .execute()
}

export async function saveStopEnded(
  tx: Tx,
  number: string,
  { nth, by, at }: { nth: number; by: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('petitions.stop')
    .set({ ended_at: at, ended_by: by })
    .where('petition_number', '=', number)
    .where('nth', '=', nth)
    .execute()
}
