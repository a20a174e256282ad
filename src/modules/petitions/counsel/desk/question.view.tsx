import { momentText } from '#kernel/words.ts'
import { SelectField, TextArea } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import { words as publicWords } from '../counsel.words.ts'
import { words } from '../office.words.ts'
import { fieldIn, pathOf, type QuestionProps } from './question-field.view.tsx'
import { HandOver, Publication } from './question-acts.view.tsx'
import { DESK } from './tabs.view.tsx'

export function QuestionPage(props: QuestionProps) {
  const { frame, question: q, asker } = props
  const { lang } = frame
  const w = words(lang)
  const isErased = q.erasedAt !== null
  const isOver = q.stage === 'handed-over' || isErased
  return (
    <Page
      frame={frame}
      title={q.title || w.erased}
      crumbs={[{ label: w.title, href: DESK }]}
      current={DESK}
      errors={props.errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      {q.petitionNumber !== null && (
        <Panel tone="info" title={w.handedOver(q.petitionNumber)}>
          <a href={`/office/petitions/${q.petitionNumber}`}>{`${w.petition} ${q.petitionNumber}`}</a>
        </Panel>
      )}
      <SummaryList
        lang={lang}
        rows={[
          { label: w.number, value: q.number },
          { label: w.field, value: props.field },
          { label: w.stage, value: publicWords(lang).own.stage[q.stage] },
          { label: w.asked, value: <Moment lang={lang} at={q.askedAt} /> },
          ...(asker
            ? [
                { label: w.asker, value: asker.name },
                { label: w.contact, value: [asker.phone, asker.email].filter(Boolean).join(', ') },
              ]
            : []),
          { label: w.wish, value: w.wishes[props.isShown ? 'shown' : q.isOpen ? 'open' : 'closed'] },
        ]}
      />
      {q.erasedAt !== null ? (
        <Panel tone="neutral" title={w.erased}>
          <p>{w.erasedSays(momentText(lang, q.erasedAt))}</p>
        </Panel>
      ) : (
        <>
          <h2>{w.body}</h2>
          <Lines text={q.body} />
          <h2>{w.answer}</h2>
          {isOver ? props.answer && <Lines text={props.answer.text} /> : <AnswerForm {...props} />}
        </>
      )}
      <Publication {...props} />
      {!isOver && <HandOver {...props} />}
    </Page>
  )
}

function AnswerForm(props: QuestionProps) {
  const { frame, csrf, question: q, answer, saved } = props
  const { lang } = frame
  const w = words(lang)
  const isGiven = q.stage === 'answered'
  return (
    <>
      <p>{w.answerSays}</p>
      {answer && (
        <p class="subtle">
          {answer.answeredAt === null
            ? w.draftOf(momentText(lang, answer.savedAt, 'short'))
            : w.givenAt(momentText(lang, answer.answeredAt, 'short'))}
        </p>
      )}
      {saved.length > 0 && (
        <Form method="get" action={`${pathOf(q)}#text`} label={w.useSaved}>
          <div class="filters">
            <SelectField
              lang={lang}
              name="saved"
              label={w.useSaved}
              value={props.taken === undefined ? undefined : String(props.taken)}
              empty={w.saved.choose}
              options={saved.map((one) => ({ value: String(one.id), label: one.title }))}
            />
            <Button kind="tertiary">{w.use}</Button>
          </div>
        </Form>
      )}
      <Form action={pathOf(q, 'answer')} csrf={csrf}>
        <input type="hidden" name="version" value={q.version} />
        <TextArea {...fieldIn(props, 'text')} label={w.text} rows={10} />
        <Buttons>
          <Button name="given" value="yes">
            {isGiven ? w.correct : w.give}
          </Button>
          {!isGiven && (
            <Button kind="tertiary" name="given" value="no">
              {w.saveDraft}
            </Button>
          )}
        </Buttons>
      </Form>
    </>
  )
}
