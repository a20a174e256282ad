import { type FieldFault, readForm } from '#kernel/http/form.ts'
import { type Answer, type Answers, LONGEST_ANSWER } from './answers.rule.ts'
import { fieldOf } from './field-name.rule.ts'
import { linesOf, type Question } from './question.rule.ts'

export interface AnswersRead {
  readonly answers: Answers
  /** Of texts: what cannot be kept as it was typed. */
  readonly faults: readonly { readonly question: number; readonly fault: FieldFault }[]
}

/** The answers in a form that was sent, to whatever questions it holds fields of. */
export function readAnswers(questions: readonly Question[], body: unknown): AnswersRead {
  const sent = (body ?? {}) as Record<string, unknown>
  const answers = new Map<number, Answer>()
  const faults: { question: number; fault: FieldFault }[] = []
  for (const { n, ...question } of questions) {
    if (question.kind === 'text') {
      const name = fieldOf(n)
      const read = readForm({ [name]: { max: LONGEST_ANSWER, lines: true, optional: true } }, sent)
      const fault = read.faults[name]
      if (fault) faults.push({ question: n, fault })
      answers.set(n, { lines: {}, text: read.typed[name] ?? '' })
    } else {
      const chosen = linesOf({ n, ...question }).map(
        (line) => [line, numbersIn(sent, fieldOf(n, line))] as const,
      )
      answers.set(n, { lines: Object.fromEntries(chosen.filter(([, of]) => of.length > 0)), text: '' })
    }
  }
  return { answers, faults }
}

function numbersIn(sent: Record<string, unknown>, name: string): number[] {
  const value = Object.hasOwn(sent, name) ? sent[name] : undefined
  const all: unknown[] = Array.isArray(value) ? value : [value]
  const numbers = all.flatMap((one) =>
    typeof one === 'string' && /^\d{1,3}$/.test(one) ? [Number(one)] : [],
  )
  return [...new Set(numbers)]
}
