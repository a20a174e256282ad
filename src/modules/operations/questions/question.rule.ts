import { ok, refuse, type Result } from '#kernel/result.ts'

export const KINDS = ['single', 'multiple', 'scale', 'text', 'matrix'] as const
export type QuestionKind = (typeof KINDS)[number]
export interface Both {
  readonly ko: string
  readonly en: string
}
/** Numbered within its question from 1; a number is never given twice. */
export interface Choice {
  readonly n: number
  readonly label: Both
}
export interface Question {
  /** Numbered within its round from 1; a number stays when questions are moved. */
  readonly n: number
  readonly kind: QuestionKind
  readonly label: Both
  readonly isRequired: boolean
  /** Of `scale` the words for 1 and for 5; of `text` none. */
  readonly choices: readonly Choice[]
  /** Of `matrix` what is judged, each with one of the choices. */
  readonly lines: readonly Choice[]
  /** Asked only of those who chose this there. */
  readonly showIf: { readonly question: number; readonly choice: number } | null
}

export const SCALE = [1, 2, 3, 4, 5] as const
export const MOST_QUESTIONS = 50
export const MOST_CHOICES = 20

/** The numbers that may be chosen. */
export const valuesOf = (question: Question): readonly number[] =>
  question.kind === 'scale' ? SCALE : question.choices.map((one) => one.n)
/** The lines that are answered one by one: 0 stands for the question itself. */
export const linesOf = (question: Question): readonly number[] =>
  question.kind === 'matrix' ? question.lines.map((one) => one.n) : [0]

/** What a condition may look at. */
export const isConditional = ({ kind }: Question): boolean => kind !== 'text' && kind !== 'matrix'

export type QuestionFault = 'label' | 'choices' | 'ends' | 'lines' | 'condition'
export type QuestionsFault = { readonly n: number; readonly fault: QuestionFault | 'none' | 'too-many' }

/** What is wrong with one question after those before it. */
export function faultOf(question: Question, before: readonly Question[]): QuestionFault | undefined {
  const { kind, label, choices, lines, showIf } = question
  const isSaid = (one: Both) => one.ko !== '' && one.en !== ''
  if (!isSaid(label)) return 'label'
  if (kind === 'scale' && (choices.length !== 2 || !choices.every((one) => isSaid(one.label)))) return 'ends'
  if (kind !== 'scale' && kind !== 'text' && !isList(choices, 2)) return 'choices'
  if (kind === 'matrix' && !isList(lines, 1)) return 'lines'
  if (showIf === null) return undefined
  const asked = before.find((one) => one.n === showIf.question)
  return asked && isConditional(asked) && valuesOf(asked).includes(showIf.choice) ? undefined : 'condition'
}

const isList = (choices: readonly Choice[], fewest: number): boolean =>
  choices.length >= fewest &&
  choices.length <= MOST_CHOICES &&
  choices.every((one) => one.label.ko !== '' && one.label.en !== '')

/** A questionnaire that may be opened: each question whole in both languages, conditions look back. @article 4 */
export function decideQuestions(questions: readonly Question[]): Result<void, QuestionsFault[]> {
  if (questions.length === 0) return refuse([{ n: 0, fault: 'none' }])
  if (questions.length > MOST_QUESTIONS) return refuse([{ n: 0, fault: 'too-many' }])
  const faults = questions.flatMap((one, at) => {
    const fault = faultOf(one, questions.slice(0, at))
    return fault === undefined ? [] : [{ n: one.n, fault }]
  })
  return faults.length === 0 ? ok(undefined) : refuse(faults)
}

/** The questions with one of them moved by one place up (-1) or down (1); as they are at the end of the list. */
export function moved(questions: readonly Question[], n: number, by: -1 | 1): Question[] {
  const at = questions.findIndex((one) => one.n === n)
  const [one, other] = [questions[at], questions[at + by]]
  if (!one || !other) return [...questions]
  return questions.toSpliced(at, 1, other).toSpliced(at + by, 1, one)
}

/** The questions with one put in the place of its number, or at the end. */
export const withQuestion = (questions: readonly Question[], one: Question): Question[] =>
  questions.some((other) => other.n === one.n)
    ? questions.map((other) => (other.n === one.n ? one : other))
    : [...questions, one]

export const nextNumber = (questions: readonly Question[]): number =>
  Math.max(0, ...questions.map((one) => one.n)) + 1
