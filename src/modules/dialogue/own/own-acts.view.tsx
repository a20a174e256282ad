import { inLang } from '#kernel/words.ts'
import { RadioField, TextArea, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { ClosingNote } from '../closing/closing-note.view.tsx'
import { words } from '../dialogue.words.ts'
import { LONGEST_BODY } from '../messages/message.rule.ts'
import { SendButtons } from '../messages/send-buttons.view.tsx'
import type { OwnProps } from './own-message.view.tsx'

const pathOf = ({ frame, message }: OwnProps, act: string) =>
  inLang(frame.lang, `/mayor/mine/${message.id}/${act}`)
const fieldIn = ({ frame, typed, errors }: OwnProps, name: string) =>
  fieldsOf({ lang: frame.lang, typed, errors })(name)

/** What the citizen may do with an own conversation now. @article 12(1) */
export function OwnActs(props: OwnProps) {
  const { message: m } = props
  if (m.erasedAt !== null) return null
  return (
    <>
      {m.needsAnswer === false && <Yourself {...props} />}
      {m.closedAt === null ? (
        <>
          <Again {...props} />
          <Close {...props} />
        </>
      ) : (
        <Closed {...props} />
      )}
    </>
  )
}

function Yourself(props: OwnProps) {
  const w = words(props.frame.lang).own
  return (
    <section>
      <h2>{w.yourself}</h2>
      <p>{w.yourselfSays}</p>
      <Form action={pathOf(props, 'petition')} csrf={props.csrf}>
        <Button kind="secondary">{w.yourself}</Button>
      </Form>
    </section>
  )
}

function Again(props: OwnProps) {
  const { lang } = props.frame
  const w = words(lang).own
  const isFound = props.foundIn === 'body'
  return (
    <section>
      <h2>{w.again}</h2>
      <Form action={pathOf(props, 'again')} csrf={props.csrf}>
        <input type="hidden" name="once" value={props.once} />
        {isFound && props.note}
        <TextArea {...fieldIn(props, 'body')} label={w.againLabel} rows={6} maxlength={LONGEST_BODY} />
        <SendButtons lang={lang} found={isFound ? props.found : undefined} submit={w.send} />
      </Form>
    </section>
  )
}

function Close(props: OwnProps) {
  const { lang } = props.frame
  const w = words(lang).own
  const isFound = props.foundIn === 'closeReason'
  // refused, what was typed stays there
  if (props.isPetitionRunning && props.typed['closeReason'] === undefined) return <p>{w.runs}</p>
  return (
    <Disclosure summary={w.close} open={props.typed['closeReason'] !== undefined}>
      <Form action={pathOf(props, 'close')} csrf={props.csrf}>
        {isFound && props.note}
        <TextField {...fieldIn(props, 'closeReason')} label={w.closeReason} width="full" />
        {isFound && props.found !== 'masked' ? (
          <SendButtons lang={lang} found={props.found} submit={w.doClose} />
        ) : (
          <Button kind="secondary">{w.doClose}</Button>
        )}
      </Form>
    </Disclosure>
  )
}

function Closed(props: OwnProps) {
  const { message: m, frame } = props
  const w = words(frame.lang).own
  return (
    <>
      <ClosingNote lang={frame.lang} message={m} />
      <Form action={pathOf(props, 'rating')} csrf={props.csrf}>
        <RadioField
          {...fieldIn(props, 'rating')}
          value={props.typed['rating'] ?? (m.rating === null ? undefined : String(m.rating))}
          label={w.rating}
          options={w.ratings.map((label, i) => ({ value: String(w.ratings.length - i), label }))}
        />
        <Button kind="secondary">{w.rate}</Button>
      </Form>
      {props.mayReopen && (
        <Form action={pathOf(props, 'reopening')} csrf={props.csrf}>
          <p>{w.reopenSays(props.reopenDays)}</p>
          <Button kind="tertiary">{w.reopen}</Button>
        </Form>
      )}
    </>
  )
}
