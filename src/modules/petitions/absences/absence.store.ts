import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import { type AbsenceReason, type Away, substitutesOn } from './absence.rule.ts'

export interface Absence extends Away {
  readonly id: number
  readonly reason: AbsenceReason
}

const absencesIn = (look: Reader) =>
  look
    .selectFrom('petitions.absence')
    .select([
      'id',
      'post_id as postId',
      'from_on as fromOn',
      'until_on as untilOn',
      'substitute_post_id as substitutePostId',
      'reason',
    ])
    .where('ended_at', 'is', null)
    .$narrowType<{ reason: AbsenceReason }>()

/** Those that have not passed, by their first day. */
export const absencesFrom = (look: Reader, day: LocalDate): Promise<Absence[]> =>
  absencesIn(look).where('until_on', '>=', day).orderBy('from_on').orderBy('id').execute()

/** Who acts for whom that day, by post. */
export const substitutesAt = async (look: Reader, day: LocalDate): Promise<ReadonlyMap<string, string>> =>
  substitutesOn(
    await absencesIn(look).where('from_on', '<=', day).where('until_on', '>=', day).execute(),
    day,
  )

export const findAbsence = (look: Reader, id: number): Promise<Absence | undefined> =>
  absencesIn(look).where('id', '=', id).executeTakeFirst()

export async function insertAbsence(
  tx: Tx,
  a: Away & { reason: AbsenceReason; setBy: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('petitions.absence')
    .values({
      post_id: a.postId,
      from_on: a.fromOn,
      until_on: a.untilOn,
      substitute_post_id: a.substitutePostId,
      reason: a.reason,
      set_by: a.setBy,
      set_at: a.at,
    })
    .execute()
}

export async function saveAbsenceEnded(tx: Tx, id: number, by: string, at: Instant): Promise<void> {
  await tx
    .updateTable('petitions.absence')
    .set({ ended_by: by, ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** So that two entries at once come one after the other. */
export async function lockAbsences(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('petitions.absence', 0))`.execute(tx)
}
