import type { Lang } from '#kernel/words.ts'
import { isConditional, type Question } from './question.rule.ts'
import { optionsOf } from './question.view.tsx'
import { words } from './questions.words.ts'

/** When a question is asked, in a sentence. The numbers are those that readers see. */
export function conditionText(lang: Lang, { showIf }: Question, questions: readonly Question[]): string {
  const w = words(lang)
  if (showIf === null) return w.always
  const at = questions.findIndex((one) => one.n === showIf.question)
  const asked = questions[at]
  const choice = asked && optionsOf(lang, asked).find((one) => one.value === String(showIf.choice))
  return choice ? w.ifChosen(at + 1, choice.label) : w.fault.condition
}

/** Conditions to choose from: every choice of the questions before one, `2.3` for choice 3 of question 2. */
export const conditionsBefore = (lang: Lang, questions: readonly Question[], n: number | undefined) => {
  const at = questions.findIndex((one) => one.n === n)
  return (at === -1 ? questions : questions.slice(0, at)).flatMap((question, i) =>
    isConditional(question)
      ? optionsOf(lang, question).map(({ value, label }) => ({
          value: `${question.n}.${value}`,
          label: words(lang).ifChosen(i + 1, label),
        }))
      : [],
  )
}
