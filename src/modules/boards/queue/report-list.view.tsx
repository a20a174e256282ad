import { momentText } from '#kernel/words.ts'
import { type FieldError, RadioField, TextArea } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import type { Report } from '../reports/report.store.ts'
import { words as reportWords } from '../reports/report.words.ts'
import { words } from './queue.words.ts'

/** The reports of a posting, without who reported, and the answer to those that are open. */
export function ReportList(props: {
  frame: Frame
  reports: readonly Report[]
  csrf: string
  here: string
  typed: Readonly<Partial<Record<string, string>>>
  errors: readonly FieldError[]
}) {
  const { frame, reports, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  if (reports.length === 0) return null
  const errorOf = (name: string) => errors.find((one) => one.field === name)?.text
  return (
    <>
      <h2>{w.reports}</h2>
      <ul>
        {reports.map((one) => (
          <li>
            {momentText(lang, one.reportedAt, 'short')} {reportWords(lang).categories[one.category]}
            {one.commentId !== null && ` (${w.comment})`}
            {one.says !== '' && `: ${one.says}`}
            {one.outcome !== null &&
              ` → ${one.outcome === 'acted' ? w.acted : w.notActed}: ${one.answer ?? ''}`}
          </li>
        ))}
      </ul>
      {reports.some((one) => one.outcome === null) && (
        <Form action={`${props.here}/reports`} csrf={props.csrf}>
          <RadioField
            lang={lang}
            name="outcome"
            label={w.outcome}
            value={typed['outcome']}
            error={errorOf('outcome')}
            options={[
              { value: 'acted', label: w.acted },
              { value: 'not-acted', label: w.notActed },
            ]}
          />
          <TextArea
            lang={lang}
            name="answer"
            label={w.reportAnswer}
            value={typed['answer']}
            error={errorOf('answer')}
            rows={3}
          />
          <Buttons>
            <Button>{w.answerReports}</Button>
          </Buttons>
        </Form>
      )}
    </>
  )
}
