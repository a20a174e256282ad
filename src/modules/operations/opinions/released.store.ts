import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { FiledOpinion } from './opinion.store.ts'

/** Lets everyone read the text of an opinion. */
export async function saveReleased(
  tx: Tx,
  o: FiledOpinion,
  { by, on }: { by: string; on: LocalDate },
): Promise<void> {
  await tx
    .updateTable('operations.opinion')
    .set({ released_on: on, released_by: by })
    .where('id', '=', o.id)
    .execute()
  await tx
    .insertInto('operations.released_opinion')
    .values({
      id: o.id,
      year: o.year,
      round_id: o.roundId,
      question: o.question,
      group_id: o.groupId,
      lang: o.lang,
      text: o.text,
    })
    .onConflict((on) => on.column('id').doNothing())
    .execute()
}

export async function saveWithheld(tx: Tx, id: number): Promise<void> {
  await tx
    .updateTable('operations.opinion')
    .set({ released_on: null, released_by: null })
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('operations.released_opinion').where('id', '=', id).execute()
}

export interface ReleasedOpinion {
  readonly id: number
  readonly question: number
  readonly groupId: number | null
  readonly lang: string
  readonly text: string
}

const rowsIn = (read: Reader) =>
  read
    .selectFrom('operations.released_opinion')
    .select(['id', 'question', 'group_id as groupId', 'lang', 'text'])
    .orderBy('id')
    .limit(500)

/** What was answered in texts, as far as an officer released it. */
export const releasedIn = (read: Reader, roundId: number): Promise<ReleasedOpinion[]> =>
  rowsIn(read).where('round_id', '=', roundId).execute()

/** Those of a year that were grouped. */
export const releasedOf = (read: Reader, year: number): Promise<ReleasedOpinion[]> =>
  rowsIn(read).where('year', '=', year).where('group_id', 'is not', null).execute()
