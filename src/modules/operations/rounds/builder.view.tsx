import { inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import type { FieldError } from '#ui/field.tsx'
import { Button, ButtonLink, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { Both } from '../questions/question.rule.ts'
import { conditionText } from '../questions/condition.view.tsx'
import { words as questionWords } from '../questions/questions.words.ts'
import { Results, type ResultsProps } from '../results/results.view.tsx'
import { words as resultWords } from '../results/results.words.ts'
import { RoundFields, type RoundFieldsTyped } from './round-fields.view.tsx'
import { DeleteDraft, EndEarly, OpenIt } from './round-acts.view.tsx'
import type { RoundState } from './round.rule.ts'
import type { Round } from './round.store.ts'
import { words } from './rounds.words.ts'

export interface BuilderProps {
  frame: Frame
  csrf: string
  round: Round
  state: RoundState
  typed: RoundFieldsTyped
  errors: FieldError[]
  done: boolean
  answers: number
  /** Why it is ended, as typed. */
  why: Both
  results: Pick<ResultsProps, 'counts' | 'released'>
}

/** A round in the office: made of questions as a draft, read only once it is open. @article 4 */
export function BuilderPage(props: BuilderProps) {
  const { frame, csrf, round, state, errors } = props
  const { lang } = frame
  const w = words(lang)
  const here = `/office/opinions/rounds/${round.id}`
  const version = <input type="hidden" name="version" value={round.version} />
  return (
    <Page
      frame={frame}
      title={round.title[lang]}
      crumbs={[{ label: w.list, href: '/office/opinions' }]}
      current="/office/opinions"
      errors={errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <p>
        <Badge tone={state === 'open' ? 'ok' : 'neutral'}>{w.state[state]}</Badge> {w.answers}:{' '}
        {props.answers}
      </p>
      <ul class="plain-links">
        <li>
          <a href={`${here}/preview`}>{w.preview}</a>
        </li>
        <li>
          <a href={`/office/opinions/years/${round.year}`}>{w.toYear(round.year)}</a>
        </li>
        {round.isOpened && (
          <li>
            <a href={inLang(lang, `/about/opinions/rounds/${round.id}`)}>{w.public}</a>
          </li>
        )}
      </ul>
      {round.isOpened && <Panel tone="info" title={w.frozen} />}
      <h2>{w.questions}</h2>
      <QuestionTable {...props} />
      {!round.isOpened && (
        <>
          <p>
            <ButtonLink kind="secondary" href={`${here}/questions/edit`}>
              {w.add}
            </ButtonLink>
          </p>
          <Disclosure summary={w.setting} open={errors.some((one) => one.field !== '')}>
            <Form action={here} csrf={csrf}>
              {version}
              <RoundFields lang={lang} typed={props.typed} errors={errors} />
              <Button kind="secondary">{w.save}</Button>
            </Form>
          </Disclosure>
          <OpenIt {...props} />
          <DeleteDraft {...props} />
        </>
      )}
      <EndEarly {...props} />
      {round.isCounted && (
        <>
          <h2>{resultWords(lang).title}</h2>
          <Results lang={lang} questions={round.questions} {...props.results} />
        </>
      )}
    </Page>
  )
}

function QuestionTable({ frame, csrf, round }: BuilderProps) {
  const { lang } = frame
  const w = words(lang)
  const q = questionWords(lang)
  const here = `/office/opinions/rounds/${round.id}`
  const button = (what: string, n: number, text: string, at: number) => (
    <Button kind="tertiary" size="small" name="move" value={`${what}-${n}`}>
      <span class="sr-only">
        {w.questions} {at}:{' '}
      </span>
      {text}
    </Button>
  )
  return (
    <Form action={`${here}/questions`} csrf={csrf} label={w.questions}>
      <input type="hidden" name="version" value={round.version} />
      <Table
        caption={w.questions}
        captionHidden
        head={[
          { label: w.questions },
          { label: q.kind },
          { label: w.condition },
          ...(round.isOpened ? [] : [{ label: w.act }]),
        ]}
        rowHead={0}
        rows={round.questions.map((one, i) => [
          <>
            {i + 1}. {one.label[lang]} {one.isRequired && <Badge tone="neutral">{w.required}</Badge>}
          </>,
          q.kinds[one.kind],
          conditionText(lang, one, round.questions),
          ...(round.isOpened
            ? []
            : [
                <div class="small-acts">
                  <ButtonLink kind="tertiary" size="small" href={`${here}/questions/edit?n=${one.n}`}>
                    {w.edit}
                  </ButtonLink>
                  {i > 0 && button('up', one.n, w.up, i + 1)}
                  {i < round.questions.length - 1 && button('down', one.n, w.down, i + 1)}
                  {button('remove', one.n, w.remove, i + 1)}
                </div>,
              ]),
        ])}
        empty={w.noQuestions}
      />
    </Form>
  )
}
