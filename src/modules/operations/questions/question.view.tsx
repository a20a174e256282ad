import type { Lang } from '#kernel/words.ts'
import { Grouped } from '#ui/field-parts.tsx'
import { ChecksField, RadioField, TextArea } from '#ui/field.tsx'
import { type Answer, type Answers, answerTo, LONGEST_ANSWER } from './answers.rule.ts'
import { type Question, SCALE } from './question.rule.ts'
import { fieldOf } from './field-name.rule.ts'
import { words } from './questions.words.ts'

export interface QuestionProps {
  lang: Lang
  question: Question
  answer: Answer
  error?: string | undefined
  /** The only question of its page: its text is the heading. */
  asHeading?: boolean | undefined
}

/** What may be chosen, by number, as it is called. */
export const optionsOf = (lang: Lang, { kind, choices }: Question): { value: string; label: string }[] => {
  if (kind !== 'scale') return choices.map((one) => ({ value: String(one.n), label: one.label[lang] }))
  const [low, high] = choices.map((one) => one.label[lang])
  return SCALE.map((n) => ({
    value: String(n),
    label: n === 1 ? `1 (${low})` : n === 5 ? `5 (${high})` : String(n),
  }))
}

/** The field of a question. */
export function QuestionField({ lang, question, answer, error, asHeading }: QuestionProps) {
  const { n, kind, isRequired } = question
  const w = words(lang)
  const chosen = (line = 0) => (answer.lines[line] ?? []).map(String)
  const field = {
    lang,
    name: fieldOf(n),
    label: question.label[lang],
    error,
    optional: !isRequired,
    asHeading,
  }
  const options = optionsOf(lang, question)
  if (kind === 'text')
    return <TextArea {...field} hint={w.textHint} value={answer.text} rows={5} maxlength={LONGEST_ANSWER} />
  if (kind === 'multiple')
    return <ChecksField {...field} hint={w.multipleHint} options={options} values={chosen()} />
  if (kind === 'matrix')
    return (
      <Grouped {...field} hint={w.matrixHint}>
        {question.lines.map((line) => (
          <RadioField
            lang={lang}
            name={fieldOf(n, line.n)}
            label={line.label[lang]}
            options={options}
            value={chosen(line.n)[0]}
          />
        ))}
      </Grouped>
    )
  return <RadioField {...field} options={options} value={chosen()[0]} />
}

/** The answers to other questions, carried along from page to page. */
export function CarriedAnswers(props: {
  questions: readonly Question[]
  answers: Answers
  except?: number | undefined
}) {
  const hidden = (name: string, value: string) => <input type="hidden" name={name} value={value} />
  return (
    <>
      {props.questions
        .filter((one) => one.n !== props.except)
        .flatMap(({ n, kind }) => {
          const { lines, text } = answerTo(props.answers, n)
          if (kind === 'text') return text === '' ? [] : [hidden(fieldOf(n), text)]
          return Object.entries(lines).flatMap(([line, of]) =>
            of.map((value) => hidden(fieldOf(n, Number(line)), String(value))),
          )
        })}
    </>
  )
}

/** An answer in words, a line for each choice. */
export function answerText(lang: Lang, question: Question, { lines, text }: Answer): string[] {
  if (question.kind === 'text') return text === '' ? [] : text.split('\n')
  const options = new Map(optionsOf(lang, question).map((one) => [one.value, one.label]))
  const chosen = (line: number) => (lines[line] ?? []).map((one) => options.get(String(one)) ?? '')
  if (question.kind !== 'matrix') return chosen(0)
  return question.lines.flatMap((line) => chosen(line.n).map((one) => `${line.label[lang]}: ${one}`))
}
