import type { Reader, Tx } from '#kernel/db.ts'
import type { Count } from './tally.rule.ts'

const ROWS_AT_ONCE = 1_000

export async function saveResults(tx: Tx, roundId: number, counts: readonly Count[]): Promise<void> {
  await tx.deleteFrom('operations.result').where('round_id', '=', roundId).execute()
  for (let at = 0; at < counts.length; at += ROWS_AT_ONCE)
    await tx
      .insertInto('operations.result')
      .values(counts.slice(at, at + ROWS_AT_ONCE).map((one) => ({ round_id: roundId, ...one })))
      .execute()
}

export const resultsOf = (read: Reader, roundId: number): Promise<Count[]> =>
  read
    .selectFrom('operations.result')
    .select(['question', 'line', 'choice', 'n'])
    .where('round_id', '=', roundId)
    .orderBy('question')
    .orderBy('line')
    .orderBy('choice')
    .execute()
