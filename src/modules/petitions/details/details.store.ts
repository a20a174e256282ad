import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Detail } from './details.rule.ts'

const PURPOSE = 'petitions.petition_details.answers'

/** Keeps the answers with the questions as they were asked. Nothing is kept where nothing was answered. */
export async function saveDetails(
  tx: Tx,
  seal: Seal,
  number: string,
  details: readonly Detail[],
): Promise<void> {
  if (details.length === 0) return
  await tx
    .insertInto('petitions.petition_details')
    .values({ petition_number: number, answers_sealed: seal.seal(JSON.stringify(details), PURPOSE) })
    .execute()
}

/** For the petitioner, and for an officer in charge whose reading is noted in the same transaction. */
export async function openDetails(look: Reader, seal: Seal, number: string): Promise<readonly Detail[]> {
  const row = await look
    .selectFrom('petitions.petition_details')
    .select('answers_sealed')
    .where('petition_number', '=', number)
    .executeTakeFirst()
  return row ? (JSON.parse(seal.open(row.answers_sealed, PURPOSE)) as Detail[]) : []
}
