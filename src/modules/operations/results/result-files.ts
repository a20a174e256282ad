import type { Lang } from '#kernel/words.ts'
import { csvOf } from '#kernel/spreadsheet.ts'
import { linesOf, type Question, valuesOf } from '../questions/question.rule.ts'
import type { OpenedRound } from '../rounds/opened-round.store.ts'
import { words } from './results.words.ts'
import { type Count, countOf, FEWEST_ANSWERS, isShownIn } from './tally.rule.ts'

interface Of {
  round: OpenedRound
  counts: readonly Count[]
}

const labelOf = (lang: Lang, question: Question, value: number): string =>
  question.kind === 'scale'
    ? String(value)
    : (question.choices.find((one) => one.n === value)?.label[lang] ?? '')
const lineOf = (lang: Lang, question: Question, line: number): string =>
  question.lines.find((one) => one.n === line)?.label[lang] ?? ''
const shownIn = ({ round, counts }: Of): readonly Question[] =>
  countOf(counts, 0) >= FEWEST_ANSWERS ? round.questions : []

/** A line for each choice, of a text one for those who wrote; without numbers where too few answered. */
export function resultsCsv(lang: Lang, of: Of): string {
  const { counts } = of
  const rows = shownIn(of).flatMap((question, i) =>
    linesOf(question).flatMap((line) => {
      const { n } = question
      const answered = countOf(counts, n, line)
      const start = [i + 1, question.label[lang], lineOf(lang, question, line)]
      if (!isShownIn(counts, n, line)) return [[...start, '', '', '']]
      if (question.kind === 'text') return [[...start, '', answered, answered]]
      return valuesOf(question).map((value) => [
        ...start,
        labelOf(lang, question, value),
        countOf(counts, n, line, value),
        answered,
      ])
    }),
  )
  return csvOf([words(lang).head, ...rows])
}

/** The same for programs, in both languages. */
export function resultsJson(of: Of): object {
  const { round, counts } = of
  const { id, year, title, opensOn, closesOn, once } = round
  return {
    round: id,
    year,
    title,
    opensOn,
    closesOn,
    once,
    answers: countOf(counts, 0),
    questions: shownIn(of).map(({ n, kind, label, lines, choices }, i) => ({
      no: i + 1,
      kind,
      label,
      lines: linesOf({ ...(round.questions[i] as Question) }).map((line) => ({
        label: lines.find((one) => one.n === line)?.label ?? null,
        answered: isShownIn(counts, n, line) ? countOf(counts, n, line) : null,
        choices: (isShownIn(counts, n, line) ? valuesOf(round.questions[i] as Question) : []).map(
          (value) => ({
            label:
              kind === 'scale'
                ? { ko: String(value), en: String(value) }
                : (choices.find((one) => one.n === value)?.label ?? null),
            n: countOf(counts, n, line, value),
          }),
        ),
      })),
    })),
  }
}
