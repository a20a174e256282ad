import { inLang, type Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { type Answers, answerTo, askedOf } from '../questions/answers.rule.ts'
import type { Question } from '../questions/question.rule.ts'
import { answerText, CarriedAnswers, QuestionField } from '../questions/question.view.tsx'
import type { OpenedRound } from '../rounds/opened-round.store.ts'
import { words } from './answers.words.ts'

export interface AnswerProps {
  frame: Frame
  round: OpenedRound
  answers: Answers
  /** Of this form: sent twice it counts once. */
  receipt: string
  errors: FieldError[]
}

const actionOf = (lang: Lang, { id }: OpenedRound) => inLang(lang, `/opinions/rounds/${id}`)
export const crumbsOf = (lang: Lang, { id, title }: OpenedRound) => [
  { label: title[lang], href: inLang(lang, `/about/opinions/rounds/${id}`) },
]

/** One question on a page; the answers given before are in it. @article 4 */
export function StepPage({
  frame,
  round,
  question,
  answers,
  receipt,
  errors,
}: AnswerProps & { question: Question }) {
  const { lang } = frame
  const w = words(lang)
  const { questions } = round
  const asked = askedOf(questions, answers)
  const at = asked.findIndex((one) => one.n === question.n)
  return (
    <Page
      frame={frame}
      title={question.label[lang]}
      crumbs={crumbsOf(lang, round)}
      errors={errors}
      noindex
      ownHeading
    >
      <p class="subtle">{w.step(at + 1, questions.length)}</p>
      <Form action={actionOf(lang, round)}>
        <input type="hidden" name="receipt" value={receipt} />
        <input type="hidden" name="at" value={question.n} />
        <CarriedAnswers questions={questions} answers={answers} except={question.n} />
        <QuestionField
          lang={lang}
          question={question}
          answer={answerTo(answers, question.n)}
          error={errors.find((one) => one.field !== '')?.text}
          asHeading
        />
        <Buttons>
          <Button name="go" value="next">
            {w.next}
          </Button>
          {at > 0 && (
            <Button kind="tertiary" name="go" value="back">
              {w.back}
            </Button>
          )}
        </Buttons>
      </Form>
    </Page>
  )
}

/** All answers before they are sent, each with the way back to its question. */
export function CheckAnswersPage({ frame, round, answers, receipt, errors }: AnswerProps) {
  const { lang } = frame
  const w = words(lang)
  const asked = askedOf(round.questions, answers)
  return (
    <Page
      frame={frame}
      title={w.check}
      lead={w.checkLead}
      crumbs={crumbsOf(lang, round)}
      errors={errors}
      noindex
    >
      <Form action={actionOf(lang, round)}>
        <input type="hidden" name="receipt" value={receipt} />
        <CarriedAnswers questions={asked} answers={answers} />
        <dl class="summary-list">
          {asked.map((question, i) => {
            const lines = answerText(lang, question, answerTo(answers, question.n))
            return (
              <div class="summary-row">
                <dt>{question.label[lang]}</dt>
                <dd class="summary-value">
                  {lines.length === 0 ? <span class="subtle">{w.none}</span> : null}
                  {lines.map((line) => (
                    <p>{line}</p>
                  ))}
                </dd>
                <dd class="summary-change">
                  <Button kind="text" size="small" name="edit" value={String(question.n)}>
                    <span class="sr-only">{w.changeOf(i + 1)} </span>
                    {w.change}
                  </Button>
                </dd>
              </div>
            )
          })}
        </dl>
        <Button name="go" value="send">
          {w.send}
        </Button>
      </Form>
    </Page>
  )
}
