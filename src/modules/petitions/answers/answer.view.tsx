import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { TextArea } from '#ui/field.tsx'
import { postLabel } from '../approvals/line.view.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { Answer } from './answer.store.ts'
import { answerWords } from './answer.words.ts'
import { outcomeWords } from './outcome.words.ts'

/** Outcome, ground, reason and remedies of a decision, as rows. */
export function outcomeRows(
  decision: Pick<Answer, 'outcome' | 'exception' | 'reason' | 'remedy'>,
  lang: 'ko' | 'en',
) {
  const w = answerWords(lang).record
  const o = outcomeWords(lang)
  const { outcome, exception, reason, remedy } = decision
  return [
    { label: w.outcome, value: o.outcome[outcome] },
    ...(exception === null ? [] : [{ label: w.ground, value: o.ground(exception, o.exception[exception]) }]),
    ...(reason === null ? [] : [{ label: w.reason, value: <Lines text={reason} /> }]),
    ...(remedy === null ? [] : [{ label: w.remedy, value: <Lines text={remedy} /> }]),
  ]
}

/** The answer as it is written or was given. @law CPTA 27 */
export function AnswerRecord({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = answerWords(lang)
  const { answer, petition } = file
  // what stood before is among the records, and another answers for it now
  if (!answer || (petition.stage === 'merged' && answer.approvedAt === null)) return null
  return (
    <section>
      <h2>{w.record.title}</h2>
      {answer.returnedFor !== null && answer.approvedAt === null && (
        <Panel tone="warn" title={w.draft.returned}>
          <Lines text={answer.returnedFor} />
        </Panel>
      )}
      <Lines text={answer.text} />
      <SummaryList
        lang={lang}
        rows={[
          ...(answer.documentNo === null ? [] : [{ label: w.record.documentNo, value: answer.documentNo }]),
          ...outcomeRows(answer, lang),
        ]}
      />
      {answer.approvedAt !== null && (
        <p>
          <a href={`/office/petitions/${petition.number}/answer-document`}>{w.record.print}</a>
        </p>
      )}
      <h3>{w.record.publicPart}</h3>
      <p>
        <strong>{answer.publicTitle}</strong>
      </p>
      <Lines text={answer.publicText} />
    </section>
  )
}

/** Whose turn it is approves or gives back, an answer or a correction. @law CPTA 27 */
export function TurnForms(page: CaseProps) {
  const { lang } = page.frame
  const { turn, names } = page.file.line
  if (!turn) return null
  const w = answerWords(lang).approve
  const { step, isActing } = turn
  return (
    <>
      <ActForm
        page={page}
        path="approval"
        title={step.isFinal ? w.title : w.review}
        says={step.isFinal ? w.says : w.saysReview}
        submit={step.isFinal ? w.submit : w.submitReview}
        fields={['remark']}
        open
      >
        {isActing && <p>{w.acting(postLabel(names, step.postId, lang))}</p>}
        <TextArea
          {...fieldOf(page, 'remark')}
          label={w.remark}
          hint={w.remarkHint}
          rows={2}
          maxlength={1000}
          optional
        />
      </ActForm>
      <ActForm page={page} path="giving-back" title={w.back} submit={w.backSubmit} fields={['returnedFor']}>
        <TextArea {...fieldOf(page, 'returnedFor')} label={w.reason} rows={4} maxlength={2000} />
      </ActForm>
    </>
  )
}
