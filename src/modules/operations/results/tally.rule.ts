import type { Choices } from '../questions/answers.rule.ts'
import { linesOf, type Question, valuesOf } from '../questions/question.rule.ts'

/** How often something was chosen. Question 0 counts all answers, choice 0 those who answered. */
export interface Count {
  readonly question: number
  readonly line: number
  readonly choice: number
  readonly n: number
}

/**
 * Fewer answers than these tell how somebody answered. It holds for the round, for each question and for each line of
 * a matrix: a question that hangs on a choice is answered by those alone who chose it, so that few answers to it would
 * tell who they are. Of a question that enough answered each choice is shown, however few chose it: who they are stands
 * nowhere, and no two questions are counted together.
 */
export const FEWEST_ANSWERS = 5

const keyOf = (question: number, line: number, choice: number) => `${question}.${line}.${choice}`

/** Counts answers, batch by batch. What nobody chose is there with 0. @article 4 */
export function createTally(questions: readonly Question[]) {
  const counts = new Map<string, number>()
  for (const one of questions)
    for (const line of linesOf(one))
      for (const choice of [0, ...valuesOf(one)]) counts.set(keyOf(one.n, line, choice), 0)
  counts.set(keyOf(0, 0, 0), 0)
  const add = (key: string) => {
    const n = counts.get(key)
    if (n !== undefined) counts.set(key, n + 1)
  }
  return {
    count(choices: Choices): void {
      add(keyOf(0, 0, 0))
      for (const [question, lines] of Object.entries(choices))
        for (const [line, chosen] of Object.entries(lines)) {
          add(keyOf(Number(question), Number(line), 0))
          for (const choice of new Set(chosen)) add(keyOf(Number(question), Number(line), choice))
        }
    },
    /** All that may be shown: of fewer than five answers their number alone, of a question or line with fewer nothing. */
    counts(): Count[] {
      const all = [...counts].map(([key, n]) => {
        const [question = 0, line = 0, choice = 0] = key.split('.').map(Number)
        return { question, line, choice, n }
      })
      const answers = counts.get(keyOf(0, 0, 0)) ?? 0
      const isShown = ({ question, line }: Count) =>
        question === 0 ||
        (answers >= FEWEST_ANSWERS && (counts.get(keyOf(question, line, 0)) ?? 0) >= FEWEST_ANSWERS)
      return all.filter(isShown)
    },
  }
}

/** Whether enough answered a question, or a line of it, for its counts to be there. */
export const isShownIn = (counts: readonly Count[], question: number, line = 0): boolean =>
  countOf(counts, question, line) >= FEWEST_ANSWERS

export const countOf = (counts: readonly Count[], question: number, line = 0, choice = 0): number =>
  counts.find((one) => one.question === question && one.line === line && one.choice === choice)?.n ?? 0
