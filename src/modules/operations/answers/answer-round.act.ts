import { record } from '#kernel/audit.ts'
import { hashToken } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { insertOpinion } from '../opinions/opinion.store.ts'
import { type Answers, choicesOf, decideAnswers, type Refusals } from '../questions/answers.rule.ts'
import { stateOf } from '../rounds/round.rule.ts'
import { shareRound } from '../rounds/round.store.ts'
import { hasAnswer, insertAnswer } from './answer.store.ts'
import { insertRoundOnce } from './round-key.store.ts'

/** Nobody is on record for it: neither person nor address. */
const READER = { id: 'reader', from: 'public' }

export type AnswerRoundRefusal = 'not-open' | 'already-answered' | { readonly questions: Refusals }

/**
 * Takes an answer: the choices are counted, each text is an opinion of the round's year. The same form sent twice is
 * one answer.
 *
 * @param once what stands for whoever answers; undefined where one may answer as often as one likes
 * @returns whether there are texts in it, of which the receipt number tells
 * @article 4 the opinions of users
 */
export async function answerRound(
  tx: Tx,
  given: {
    readonly roundId: number
    readonly answers: Answers
    readonly lang: Lang
    readonly receipt: string
    readonly once: Buffer | undefined
    readonly today: LocalDate
  },
): Promise<Result<boolean, AnswerRoundRefusal>> {
  const { roundId, lang, once, today } = given
  const round = await shareRound(tx, roundId)
  const decided = decideAnswers(round.questions, given.answers)
  if (!decided.ok) return refuse({ questions: decided.refusal })
  const texts = [...decided.value].flatMap(([question, { text }]) =>
    text === '' ? [] : [{ question, text }],
  )
  const receiptHash = hashToken(given.receipt)
  if (await hasAnswer(tx, receiptHash)) return ok(texts.length > 0)
  if (stateOf(round, today) !== 'open') return refuse('not-open')
  if (once && !(await insertRoundOnce(tx, roundId, once))) return refuse('already-answered')
  const choices = choicesOf(round.questions, decided.value)
  await insertAnswer(tx, { roundId, receiptHash, lang, answeredOn: today, choices })
  const { year } = round
  for (const { question, text } of texts)
    await insertOpinion(tx, {
      year,
      source: 'answer',
      roundId,
      question,
      lang,
      text,
      receiptHash,
      filedOn: today,
    })
  record(tx, {
    what: 'opinion-round.answered',
    about: `opinion-round:${roundId}`,
    by: READER,
    detail: { texts: texts.length },
  })
  return ok(texts.length > 0)
}
