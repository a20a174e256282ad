import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { Choices } from '../questions/answers.rule.ts'

export const hasAnswer = async (look: Reader, receiptHash: Buffer): Promise<boolean> =>
  (await look
    .selectFrom('operations.answer')
    .select('id')
    .where('receipt_hash', '=', receiptHash)
    .executeTakeFirst()) !== undefined

export async function insertAnswer(
  tx: Tx,
  given: { roundId: number; receiptHash: Buffer; lang: Lang; answeredOn: LocalDate; choices: Choices },
): Promise<void> {
  await tx
    .insertInto('operations.answer')
    .values({
      round_id: given.roundId,
      receipt_hash: given.receiptHash,
      lang: given.lang,
      answered_on: given.answeredOn,
      choices: JSON.stringify(given.choices),
    })
    .execute()
}

const BATCH = 5_000
/** What was chosen in a round, batch by batch. */
export async function* choicesIn(look: Reader, roundId: number): AsyncGenerator<Choices> {
  for (let last = 0; ; ) {
    const rows = await look
      .selectFrom('operations.answer')
      .select(['id', 'choices'])
      .where('round_id', '=', roundId)
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH)
      .execute()
    for (const one of rows) yield one.choices as unknown as Choices
    last = rows.at(-1)?.id ?? last
    if (rows.length < BATCH) return
  }
}

export const countAnswers = async (look: Reader, roundId: number): Promise<number> =>
  Number(
    (
      await look
        .selectFrom('operations.answer')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('round_id', '=', roundId)
        .executeTakeFirstOrThrow()
    ).n,
  )
