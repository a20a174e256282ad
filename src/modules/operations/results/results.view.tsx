import { type Lang } from '#kernel/words.ts'
import { BarChart } from '#ui/chart.tsx'
import { Lines } from '#ui/lines.tsx'
import { Table } from '#ui/table.tsx'
import type { ReleasedOpinion } from '../opinions/released.store.ts'
import { type Question, SCALE } from '../questions/question.rule.ts'
import { optionsOf } from '../questions/question.view.tsx'
import { words } from './results.words.ts'
import { type Count, countOf, FEWEST_ANSWERS, isShownIn } from './tally.rule.ts'

export interface ResultsProps {
  lang: Lang
  questions: readonly Question[]
  counts: readonly Count[]
  /** Texts that an officer released. */
  released: readonly ReleasedOpinion[]
}

/** What was answered: each question with its number, chart and table. @article 4 */
export function Results(props: ResultsProps) {
  const { lang, questions, counts } = props
  const w = words(lang)
  const answers = countOf(counts, 0)
  if (answers < FEWEST_ANSWERS) return <Few lang={lang} />
  return (
    <>
      <p>{w.answers(answers)}</p>
      {questions.map((question, i) => (
        <section>
          <h3>
            {i + 1}. {question.label[lang]}
          </h3>
          <QuestionResults {...props} question={question} />
        </section>
      ))}
      <p class="subtle">{w.howSays}</p>
    </>
  )
}

const Few = ({ lang }: { lang: Lang }) => <p class="empty">{words(lang).few(FEWEST_ANSWERS)}</p>

function QuestionResults(props: ResultsProps & { question: Question }) {
  const { lang, question, counts } = props
  const w = words(lang)
  if (question.kind === 'text') return <Texts {...props} />
  if (question.kind === 'matrix') return <MatrixResults {...props} />
  if (!isShownIn(counts, question.n)) return <Few lang={lang} />
  const answered = countOf(counts, question.n)
  const lines = optionsOf(lang, question).map(({ value, label }) => ({
    label,
    value: countOf(counts, question.n, 0, Number(value)),
  }))
  return (
    <>
      <p>{w.answered(answered)}</p>
      {question.kind === 'scale' && (
        <p>
          {w.mean}: {meanOf(counts, question.n).toLocaleString(lang, { maximumFractionDigits: 2 })}
        </p>
      )}
      <BarChart
        caption={`${w.chart}: ${question.label[lang]}`}
        labelHead={w.choice}
        valueHead={w.n}
        bars={lines}
        text={w.count}
      />
      <Table
        caption={`${w.table}: ${question.label[lang]}`}
        head={[{ label: w.choice }, { label: w.n, numeric: true }, { label: w.share, numeric: true }]}
        rowHead={0}
        rows={lines.map((one) => [one.label, w.count(one.value), shareText(lang, one.value, answered)])}
      />
    </>
  )
}

function MatrixResults({ lang, question, counts }: ResultsProps & { question: Question }) {
  const w = words(lang)
  const { n } = question
  const options = optionsOf(lang, question)
  const lines = question.lines.filter((line) => isShownIn(counts, n, line.n))
  if (lines.length === 0) return <Few lang={lang} />
  return (
    <>
      {lines.map((line) => (
        <BarChart
          caption={`${line.label[lang]} (${w.answered(countOf(counts, n, line.n))})`}
          labelHead={w.choice}
          valueHead={w.n}
          bars={options.map(({ value, label }) => ({
            label,
            value: countOf(counts, n, line.n, Number(value)),
          }))}
          text={w.count}
        />
      ))}
      <Table
        caption={`${w.table}: ${question.label[lang]}`}
        head={[{ label: w.line }, ...options.map((one) => ({ label: one.label, numeric: true }))]}
        rowHead={0}
        rows={lines.map((line) => [
          line.label[lang],
          ...options.map(({ value }) => {
            const of = countOf(counts, n, line.n, Number(value))
            return `${w.count(of)} (${shareText(lang, of, countOf(counts, n, line.n))})`
          }),
        ])}
      />
    </>
  )
}

function Texts({ lang, question, counts, released }: ResultsProps & { question: Question }) {
  const w = words(lang)
  const texts = released.filter((one) => one.question === question.n)
  return (
    <>
      {isShownIn(counts, question.n) ? <p>{w.answered(countOf(counts, question.n))}</p> : <Few lang={lang} />}
      <p>{w.texts(texts.length)}</p>
      {texts.length > 0 && (
        <ul class="opinion-texts">
          {texts.map((one) => (
            <li lang={one.lang}>
              <Lines text={one.text} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const shareText = (lang: Lang, n: number, of: number): string =>
  of === 0 ? '–' : words(lang).percent(n / of)

function meanOf(counts: readonly Count[], question: number): number {
  const answered = countOf(counts, question)
  const sum = SCALE.reduce((all, value) => all + value * countOf(counts, question, 0, value), 0)
  return answered === 0 ? 0 : sum / answered
}
