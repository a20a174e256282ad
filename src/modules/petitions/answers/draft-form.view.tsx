import { Disclosure } from '#ui/disclosure.tsx'
import { RadioField, SelectField, TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { answerWords } from './answer.words.ts'
import { EXCEPTIONS, OUTCOMES } from './outcome.rule.ts'
import { outcomeWords } from './outcome.words.ts'
import { shownIn, SubmitFields } from './submit-fields.view.tsx'

/** Writing the answer: outcome, text, what is published, the line, the checklist. @law CPTA 21, 27 @article 10(3) */
export function DraftForm(page: CaseProps) {
  const { frame, file, clerk } = page
  const { petition, answer, kind } = file
  if (!file.acts.has('draft-answer')) return null
  const w = answerWords(frame.lang).draft
  const o = outcomeWords(petition.lang)
  const { isTyped, valueOf, field } = shownIn(page, {
    ...answer,
    exception: answer?.exception === null ? '' : String(answer?.exception ?? ''),
  })
  const outcome = OUTCOMES.find((one) => one === valueOf('outcome')) ?? 'answered'
  const remedy = valueOf('remedy') || o.remedy(kind.category)
  const outcomes = OUTCOMES.filter((one) => one !== 'declined' || kind.category !== 'statutory')
  const isTheirs = answer !== undefined || petition.postId === clerk.postId
  const isOpen = isTyped || page.errors.length > 0 || (!file.line.turn && isTheirs)
  return (
    <Disclosure summary={w.title} open={isOpen}>
      <Form action={`/office/petitions/${petition.number}/answer`} csrf={clerk.csrf}>
        <input type="hidden" name="version" value={petition.version} />
        <RadioField
          {...field('outcome')}
          label={w.field.outcome}
          hint={w.hint.outcome}
          value={outcome}
          options={outcomes.map((one) => ({ value: one, ...w.outcome[one] }))}
        />
        <TextArea {...field('text')} label={w.field.text} hint={w.hint.text} rows={10} maxlength={20_000} />
        <div class="answer-part when-not-answered">
          <h3>{w.notAnswered}</h3>
          {kind.category !== 'statutory' && (
            <div class="when-declined">
              <SelectField
                {...field('exception')}
                label={w.field.exception}
                hint={w.hint.exception}
                empty={w.choose}
                width="full"
                options={EXCEPTIONS.map((n) => ({
                  value: String(n),
                  label: `${n}. ${outcomeWords(frame.lang).exception[n]}`,
                }))}
              />
            </div>
          )}
          <TextArea
            {...field('reason')}
            label={w.field.reason}
            hint={w.hint.reason}
            rows={5}
            maxlength={4000}
          />
          <TextArea
            {...field('remedy')}
            value={remedy}
            label={w.field.remedy}
            hint={w.hint.remedy}
            rows={5}
            maxlength={2000}
          />
        </div>
        <SubmitFields
          page={page}
          saved={answer}
          outcomes={outcomes}
          masking={`/office/petitions/${petition.number}/answer/masked#publicTitle`}
        />
      </Form>
    </Disclosure>
  )
}
