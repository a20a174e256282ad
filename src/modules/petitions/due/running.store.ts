import type { Reader } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'

/** Numbers of the petitions that run and are due on a day or later, in order. */
export const runningFrom = async (look: Reader, day: LocalDate): Promise<string[]> =>
  (
    await look
      .selectFrom('petitions.petition')
      .select('number')
      .where('ended_at', 'is', null)
      .where('due_on', '>=', day)
      .orderBy('number')
      .execute()
  ).map((row) => row.number)
