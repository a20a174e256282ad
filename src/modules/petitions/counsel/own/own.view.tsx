import type { ComponentChildren } from 'preact'
import type { Entry } from '#modules/departments/index.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import { COUNSEL } from '../not-petition.view.tsx'
import { words } from '../counsel.words.ts'
import type { QuestionAnswer } from '../questions/answer.store.ts'
import type { Question } from '../questions/question.store.ts'

export interface OwnProps {
  frame: Frame
  csrf: string
  done: 'asked' | 'booked' | 'cancelled' | 'publication' | undefined
  errors: FieldError[]
  field: string
  counselor: Entry | undefined
}
export const whoIs = ({ frame, counselor }: OwnProps) =>
  counselor && `${counselor.nameShown ?? counselor.title[frame.lang]} (${counselor.phone})`

export function OwnPage(props: OwnProps & { title: string; number: string; children: ComponentChildren }) {
  const { frame, done } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={props.title}
      crumbs={[{ label: w.title, href: inLang(lang, COUNSEL) }]}
      current={inLang(lang, COUNSEL)}
      errors={props.errors}
      noindex
    >
      {done && (
        <Panel tone="ok" title={w.own[done]} live>
          {(done === 'asked' || done === 'booked') && <p>{w.own.keep(props.number)}</p>}
        </Panel>
      )}
      {props.children}
    </Page>
  )
}

export function OwnQuestionPage(
  props: OwnProps & { question: Question; answer: QuestionAnswer | undefined; isPublic: boolean },
) {
  const { frame, question: q, answer } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.own
  return (
    <OwnPage {...props} title={q.title} number={q.number}>
      <SummaryList
        lang={lang}
        rows={[
          { label: all.number, value: q.number },
          { label: all.field, value: props.field },
          { label: w.stageLabel, value: w.stage[q.stage] },
          { label: w.askedAt, value: <Moment lang={lang} at={q.askedAt} /> },
        ]}
      />
      <Lines text={q.body} />
      <h2>{w.answer}</h2>
      {answer ? <Lines text={answer.text} /> : <p class="empty">{w.noAnswer}</p>}
      {answer && props.counselor && (
        <p class="subtle">
          {w.counselor} {whoIs(props)}
        </p>
      )}
      {q.petitionNumber === null ? (
        <>
          <h2>{w.petition}</h2>
          <p>{w.petitionSays}</p>
          <Form action={inLang(lang, `${COUNSEL}/mine/petition`)} csrf={props.csrf}>
            <Button kind="secondary">{w.petition}</Button>
          </Form>
        </>
      ) : (
        <Panel tone="info" title={w.isPetition(q.petitionNumber)}>
          <a href={inLang(lang, `/petitions/lookup?number=${q.petitionNumber}`)}>{w.seePetition}</a>
        </Panel>
      )}
      <Publication {...props} />
    </OwnPage>
  )
}

function Publication({
  frame,
  csrf,
  question,
  isPublic,
}: OwnProps & { question: Question; isPublic: boolean }) {
  const { lang } = frame
  const w = words(lang).own
  return (
    <>
      <h2>{w.publicTitle}</h2>
      <p>{question.isOpen ? w.isOpen : w.isClosed}</p>
      {isPublic && (
        <p>
          {w.isShown} <a href={inLang(lang, `${COUNSEL}/${question.number}`)}>{w.seeShown}</a>
        </p>
      )}
      <Form action={inLang(lang, `${COUNSEL}/mine/publication`)} csrf={csrf}>
        <Button kind="tertiary" name="open" value={question.isOpen ? 'no' : 'yes'}>
          {question.isOpen ? w.close : w.open}
        </Button>
      </Form>
    </>
  )
}
