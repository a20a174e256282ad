import { type FieldError, TextArea, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, ButtonLink, Form } from '#ui/form.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { DeskTabs } from '../desk/list.view.tsx'
import { words as publicWords } from '../dialogue.words.ts'
import { words } from '../office.words.ts'
import { type HourState, inOrder } from './hour.rule.ts'
import type { Hour } from './hour.store.ts'
import { HourBadge, hourCard } from './hours.view.tsx'
import type { HourQuestion } from './question.store.ts'
import { Question } from './tend.view.tsx'

const HERE = '/office/dialogue/question-hours'
interface Typing {
  frame: Frame
  csrf: string
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
}
const fieldIn = ({ frame, typed, errors }: Typing, name: string) =>
  fieldsOf({ lang: frame.lang, typed, errors })(name)

export function HoursDeskPage(props: { frame: Frame; hours: readonly (Hour & { state: HourState })[] }) {
  const { frame } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={`${w.hours} - ${w.title}`}
      heading={w.title}
      current="/office/dialogue"
      noindex
    >
      <DeskTabs lang={lang} current={HERE} />
      <p>
        <ButtonLink href={`${HERE}/new`}>{w.newHour}</ButtonLink>
      </p>
      <StructuredList
        items={props.hours.map((one) => ({ ...hourCard(lang, one, one.state), href: `${HERE}/${one.id}` }))}
        empty={publicWords(lang).noHours}
      />
    </Page>
  )
}

function HourFields(props: Typing) {
  const w = words(props.frame.lang)
  const time = (name: 'opens' | 'closes' | 'begins' | 'ends') => (
    <TextField {...fieldIn(props, name)} label={w[name]} hint={w.timeHint} width="m" />
  )
  return (
    <>
      <TextField {...fieldIn(props, 'titleKo')} label={w.titleKo} width="full" />
      <TextField {...fieldIn(props, 'titleEn')} label={w.titleEn} width="full" />
      <TextArea {...fieldIn(props, 'saysKo')} label={w.saysKo} rows={4} />
      <TextArea {...fieldIn(props, 'saysEn')} label={w.saysEn} rows={4} />
      {time('opens')}
      {time('closes')}
      {time('begins')}
      {time('ends')}
    </>
  )
}

const crumbsOf = (frame: Frame) => {
  const w = words(frame.lang)
  return [
    { label: w.title, href: '/office/dialogue' },
    { label: w.hours, href: HERE },
  ]
}

export function HourFormPage(props: Typing & { once: string }) {
  const { frame, csrf, errors } = props
  const w = words(frame.lang)
  return (
    <Page
      frame={frame}
      title={w.newHour}
      crumbs={crumbsOf(frame)}
      current="/office/dialogue"
      errors={errors}
      noindex
    >
      <Form action={`${HERE}/new`} csrf={csrf}>
        <input type="hidden" name="once" value={props.once} />
        <HourFields {...props} />
        <Button>{w.announce}</Button>
      </Form>
    </Page>
  )
}

export type HourDesk = Typing & {
  hour: Hour
  state: HourState
  questions: readonly HourQuestion[]
  votes: ReadonlyMap<number, number>
  done: boolean
}

export function HourDeskPage(props: HourDesk) {
  const { frame, csrf, hour, state, errors } = props
  const { lang } = frame
  const w = words(lang)
  const questions = inOrder(
    props.questions.map((one) => ({ ...one, votes: props.votes.get(one.id) ?? 0 })),
    state,
  )
  const isEdited = errors.some((one) => !one.field.includes('-'))
  return (
    <Page
      frame={frame}
      title={hour.title[lang]}
      crumbs={crumbsOf(frame)}
      current="/office/dialogue"
      errors={errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <p>
        <HourBadge lang={lang} state={state} />{' '}
        <a href={`/mayor/question-hours/${hour.id}`}>{publicWords(lang).own.seePublic}</a>
      </p>
      <Disclosure summary={w.editHour} open={isEdited}>
        <Form action={`${HERE}/${hour.id}`} csrf={csrf}>
          <input type="hidden" name="version" value={hour.version} />
          <HourFields {...props} />
          <Button>{w.change}</Button>
        </Form>
      </Disclosure>
      <h2>{w.questions}</h2>
      {questions.length === 0 && <p class="empty">{w.noQuestions}</p>}
      {questions.map((one) => (
        <Question {...props} one={one} />
      ))}
    </Page>
  )
}
