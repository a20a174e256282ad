import { ok, refuse, type Result } from '#kernel/result.ts'

/** Characters of a question, and of what is answered. */
export const LONGEST_QUESTION = 5_000
export const LONGEST_ANSWER = 10_000

/** `handed-over` is the only end of a question without an answer. */
export const QUESTION_STAGES = ['asked', 'answered', 'handed-over'] as const
export type QuestionStage = (typeof QUESTION_STAGES)[number]

export type QuestionRefusal =
  | 'changed'
  | 'handed-over'
  | 'not-answered'
  | 'already-answered'
  | 'closed-question'
  | 'names-asker'
  | 'not-counselor'
  | 'erased'
type Act = 'draft' | 'answer' | 'publish' | 'unpublish' | 'hand-over'

interface Facts {
  readonly question: {
    stage: QuestionStage
    version: number
    isOpen: boolean
    fieldId: string
    erasedAt?: string | null
  }
  /** The version that the counselor looked at. */
  readonly version: number
  /** The fields for which the post is designated today. */
  readonly fields: readonly string[]
}

/**
 * Whether a counselor may do this to a question now. A question that became a petition is answered as one; only an
 * answered one that the asker left open is published, and taking it from the public is always possible.
 *
 * @article 11(1) the counselor of the field
 * @refusal not-counselor, erased, changed, handed-over, not-answered, already-answered, closed-question
 */
export function decideQuestionAct(
  act: Act,
  { question, version, fields }: Facts,
): Result<QuestionStage, QuestionRefusal> {
  if (!fields.includes(question.fieldId)) return refuse('not-counselor')
  if (act !== 'unpublish' && question.erasedAt) return refuse('erased')
  if (act !== 'unpublish' && question.stage === 'handed-over') return refuse('handed-over')
  if (question.version !== version) return refuse('changed')
  if (act === 'unpublish') return ok(question.stage)
  if (act === 'hand-over') return ok('handed-over')
  if (act === 'draft') return question.stage === 'asked' ? ok('asked') : refuse('already-answered')
  if (act === 'answer') return ok('answered')
  if (question.stage !== 'answered') return refuse('not-answered')
  return question.isOpen ? ok('answered') : refuse('closed-question')
}

/** Whether everyone may read the question's public text: approved by a counselor, and the asker still lets it. @article 11(1) */
export const isShown = (q: { isOpen: boolean; approvedAt: string | null | undefined }): boolean =>
  q.isOpen && q.approvedAt !== null && q.approvedAt !== undefined

/**
 * Whether a text that everyone shall read holds the name, the address or the telephone of whoever asked. All are
 * given as they are compared: one form, no spaces; `digits` are the text's digits alone.
 *
 * @article 17(1)
 */
export const namesAsker = (
  text: { readonly letters: string; readonly digits: string },
  asker: { readonly name: string; readonly email: string; readonly phone: string },
): boolean =>
  ([...asker.name].length >= 2 && text.letters.includes(asker.name)) ||
  (asker.email !== '' && text.letters.includes(asker.email)) ||
  (asker.phone.length >= 8 && text.digits.includes(asker.phone))
