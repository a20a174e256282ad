import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { fieldsOf } from '../../designations/designation.store.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { tellAsker } from '../telling/tell-asker.act.ts'
import { findQuestionAnswer, saveQuestionAnswer } from './answer.store.ts'
import { decideQuestionAct, type QuestionRefusal } from './question.rule.ts'
import { lockQuestion, saveQuestion } from './question.store.ts'
import { republishQuestion } from './republish.act.ts'

/** What every act of a counselor on a question begins with. */
export interface CounselorAct {
  readonly number: string
  /** The one that the counselor looked at. */
  readonly version: number
  readonly by: Clerk
  readonly at: Instant
}

/**
 * Saves an answer as a draft, or gives it: then the asker is told. An answer given may be put right; the asker is told
 * again.
 *
 * @returns nothing; refuses as `decideQuestionAct` does
 * @article 11(1)
 */
export async function answerQuestion(
  tx: Tx,
  mailing: Mailing,
  { number, version, by, at, text, isGiven }: CounselorAct & { text: string; isGiven: boolean },
): Promise<Result<undefined, QuestionRefusal>> {
  const { seal } = mailing
  const question = await lockQuestion(tx, seal, number)
  const fields = await fieldsOf(tx, by.postId, dayOf(at))
  const decided = decideQuestionAct(isGiven ? 'answer' : 'draft', { question, version, fields })
  if (!decided.ok) return decided
  const before = await findQuestionAnswer(tx, seal, number)
  await saveQuestionAnswer(tx, seal, number, {
    text,
    savedBy: by.id,
    savedAt: at,
    postId: by.postId,
    answeredAt: isGiven ? at : null,
  })
  await saveQuestion(tx, number, { stage: decided.value, ...(isGiven && { answeredAt: at }) })
  record(tx, {
    what: isGiven ? 'question.answered' : 'question.draft-saved',
    about: `counsel:${number}`,
    by,
    detail: { again: before?.answeredAt !== null && before !== undefined },
  })
  await republishQuestion(tx, seal, number)
  const { lang } = question
  if (isGiven)
    await tellAsker(tx, mailing, { number, lang, about: 'answered', nth: version, postId: by.postId, at })
  return ok(undefined)
}
