import type { VNode } from 'preact'
import { inLang } from '#kernel/words.ts'
import { type FieldError, RadioField, TextArea } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { words } from '../dialogue.words.ts'
import { SendButtons } from '../messages/send-buttons.view.tsx'
import { LONGEST_QUESTION } from './hour.rule.ts'
import type { Hour } from './hour.store.ts'
import type { QuestionEntry } from './question.store.ts'

/** Asking in advance and voting, for one citizen. @article 12(1) */
export function TakePartPage(props: {
  frame: Frame
  csrf: string
  once: string
  hour: Hour
  isTaking: boolean
  questions: readonly QuestionEntry[]
  /** The question that the person votes for. */
  vote: number | undefined
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
  note: VNode | undefined
  found: 'masked' | 'refused' | 'warned' | undefined
  done: string | undefined
}) {
  const { frame, hour, questions, typed, errors } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.ask
  const here = inLang(lang, `/mayor/question-hours/${hour.id}`)
  const field = fieldsOf({ lang, typed, errors })
  return (
    <Page
      frame={frame}
      title={`${w.title}: ${hour.title[lang]}`}
      heading={w.title}
      lead={hour.title[lang]}
      crumbs={[
        { label: all.title, href: inLang(lang, '/mayor') },
        { label: hour.title[lang], href: here },
      ]}
      current={inLang(lang, '/mayor')}
      errors={errors}
      noindex
    >
      {props.done === 'asked' && <Panel tone="ok" title={w.asked} live />}
      {props.done === 'back' && <Panel tone="ok" title={w.takenBack} live />}
      {props.done === 'voted' && <Panel tone="ok" title={w.voted} live />}
      {!props.isTaking && <p>{w.closed}</p>}
      {props.isTaking && (
        <>
          <p>{w.says}</p>
          {questions.length > 0 && (
            <Form action={`${here}/vote`} csrf={props.csrf}>
              <RadioField
                {...field('vote')}
                value={typed['vote'] ?? (props.vote === undefined ? undefined : String(props.vote))}
                label={w.vote}
                options={questions.map((one) => ({
                  value: String(one.id),
                  label: one.text,
                  hint: `${one.shownAs}, ${all.votes(one.votes)}`,
                }))}
              />
              <Buttons>
                <Button>{w.doVote}</Button>
                {props.vote !== undefined && (
                  <Button kind="tertiary" name="back" value="yes">
                    {w.takeBack}
                  </Button>
                )}
              </Buttons>
            </Form>
          )}
          <h2>{w.submit}</h2>
          <Form action={`${here}/questions`} csrf={props.csrf}>
            <input type="hidden" name="once" value={props.once} />
            {props.note}
            <TextArea
              {...field('question')}
              label={w.question}
              hint={w.hint}
              rows={4}
              maxlength={LONGEST_QUESTION}
            />
            <SendButtons lang={lang} found={props.found} submit={w.submit} />
          </Form>
        </>
      )}
      <p>
        <ButtonLink kind="text" href={here}>
          {all.backToHour}
        </ButtonLink>
      </p>
    </Page>
  )
}
