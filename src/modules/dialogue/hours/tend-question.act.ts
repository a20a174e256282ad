import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Voice } from '../answers/answer.rule.ts'
import { hourStateOf } from './hour.rule.ts'
import { lockHour } from './hour.store.ts'
import { getQuestion, saveQuestionAnswer, saveQuestionLook } from './question.store.ts'
import { republishHour } from './republish-hour.act.ts'

interface Tending {
  readonly hourId: number
  readonly questionId: number
  readonly by: Clerk
  readonly at: Instant
}
export type TendRefusal = 'not-shown' | 'answered-already' | 'too-early' | 'no-reason' | 'changed'

/**
 * The office looked at a question: everyone reads it in these words, or it is not shown and whoever asked reads why.
 *
 * @refusal no-reason; answered-already what was answered stays
 * @article 12(1) @article 17(1)
 */
export async function lookAtQuestion(
  tx: Tx,
  { hourId, questionId, by, at, text, reason }: Tending & { text: string | null; reason: string },
): Promise<Result<undefined, TendRefusal>> {
  const hour = await lockHour(tx, hourId)
  const question = await getQuestion(tx, hourId, questionId)
  if (question.answer !== null && text === null) return refuse('answered-already')
  if (text === null && reason === '') return refuse('no-reason')
  const refusedBecause = text === null ? reason : null
  await saveQuestionLook(tx, questionId, { text, refusedBecause, by: by.id, at })
  await republishHour(tx, hour)
  const detail = { question: questionId, shown: text !== null }
  record(tx, { what: 'dialogue.hour-looked', about: `question-hour:${hourId}`, by, detail })
  return ok(undefined)
}

/**
 * Publishes the answer to a question beside it, once the votes are counted; written again, the later one holds. `seen` is
 * when the answer was given that stood beside the form, null where there was none.
 *
 * @refusal too-early, not-shown, changed
 * @article 12(1)
 */
export async function answerInHour(
  tx: Tx,
  {
    hourId,
    questionId,
    by,
    at,
    voice,
    text,
    seen,
  }: Tending & { voice: Voice; text: string; seen: Instant | null },
): Promise<Result<undefined, TendRefusal>> {
  const hour = await lockHour(tx, hourId)
  const state = hourStateOf(hour, at)
  if (state === 'announced' || state === 'taking') return refuse('too-early')
  const question = await getQuestion(tx, hourId, questionId)
  if (question.state !== 'shown') return refuse('not-shown')
  if (question.answeredAt !== seen) return refuse('changed')
  await saveQuestionAnswer(tx, questionId, { voice, text, by, at })
  await republishHour(tx, hour)
  record(tx, {
    what: 'dialogue.hour-answered',
    about: `question-hour:${hourId}`,
    by,
    detail: { question: questionId },
  })
  return ok(undefined)
}
