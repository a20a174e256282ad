import { ok, refuse, type Result } from '#kernel/result.ts'
import { linesOf, type Question, valuesOf } from './question.rule.ts'

/** By line (0 unless a matrix) the numbers chosen; of a text question the text. */
export interface Answer {
  readonly lines: Readonly<Record<number, readonly number[]>>
  readonly text: string
}
/** By the number of the question. */
export type Answers = ReadonlyMap<number, Answer>

/** Characters of a text. */
export const LONGEST_ANSWER = 1000
export type AnswerRefusal = 'missing' | 'missing-line' | 'not-a-choice' | 'too-long'

const EMPTY: Answer = { lines: {}, text: '' }
export const answerTo = (answers: Answers, n: number): Answer => answers.get(n) ?? EMPTY

/** The questions that these answers lead to, in order: "show if question 2 is answer 3", of those asked themselves. */
export function askedOf(questions: readonly Question[], answers: Answers): Question[] {
  const asked = new Set<number>()
  for (const { n, showIf } of questions) {
    const isMet =
      showIf === null ||
      (asked.has(showIf.question) &&
        (answerTo(answers, showIf.question).lines[0] ?? []).includes(showIf.choice))
    if (isMet) asked.add(n)
  }
  return questions.filter((one) => asked.has(one.n))
}

/** Whether an answer is one to this question. @article 4 */
export function decideAnswer(question: Question, { lines, text }: Answer): Result<void, AnswerRefusal> {
  const { kind, isRequired } = question
  if (kind === 'text') {
    if ([...text].length > LONGEST_ANSWER) return refuse('too-long')
    return text === '' && isRequired ? refuse('missing') : ok(undefined)
  }
  const values = valuesOf(question)
  const of = linesOf(question)
  for (const [line, chosen] of Object.entries(lines)) {
    if (chosen.length === 0) continue
    if (!of.includes(Number(line)) || !chosen.every((one) => values.includes(one)))
      return refuse('not-a-choice')
    if (kind !== 'multiple' && chosen.length > 1) return refuse('not-a-choice')
  }
  if (!isRequired || of.every((line) => (lines[line] ?? []).length > 0)) return ok(undefined)
  return refuse(kind === 'matrix' ? 'missing-line' : 'missing')
}

export type Refusals = { readonly question: number; readonly refusal: AnswerRefusal }[]

/** All answers at once: those to questions that were not asked are left out. */
export function decideAnswers(questions: readonly Question[], answers: Answers): Result<Answers, Refusals> {
  const asked = askedOf(questions, answers)
  const refusals: Refusals = asked.flatMap((one) => {
    const decided = decideAnswer(one, answerTo(answers, one.n))
    return decided.ok ? [] : [{ question: one.n, refusal: decided.refusal }]
  })
  if (refusals.length > 0) return refuse(refusals)
  return ok(new Map(asked.map((one) => [one.n, answerTo(answers, one.n)])))
}

/** The question before or after one, among those asked; undefined beyond the first and the last. */
export function besideOf(asked: readonly Question[], n: number, by: -1 | 1): Question | undefined {
  const at = asked.findIndex((one) => one.n === n)
  return at === -1 ? asked[0] : asked[at + by]
}

/** What is kept of answers besides the texts; a text that was given stands as an empty list. */
export type Choices = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

export function choicesOf(questions: readonly Question[], answers: Answers): Choices {
  const kept: Record<string, Record<string, readonly number[]>> = {}
  for (const question of questions) {
    const { lines, text } = answerTo(answers, question.n)
    const given =
      question.kind === 'text'
        ? text === ''
          ? []
          : [['0', []] as const]
        : Object.entries(lines).filter(([, chosen]) => chosen.length > 0)
    if (given.length > 0) kept[question.n] = Object.fromEntries(given)
  }
  return kept
}
