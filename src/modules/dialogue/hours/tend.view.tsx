import { Badge } from '#ui/badge.tsx'
import { RadioField, TextArea, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Lines } from '#ui/lines.tsx'
import { words as publicWords } from '../dialogue.words.ts'
import { words } from '../office.words.ts'
import type { HourDesk } from './hours-desk.view.tsx'
import type { HourQuestion } from './question.store.ts'

const HERE = '/office/dialogue/question-hours'

/** A question on the desk: as it was asked, as everyone reads it, its answer. @article 12(1) */
export function Question(props: HourDesk & { one: HourQuestion & { votes: number } }) {
  const { frame, csrf, hour, state, typed, one } = props
  const { lang } = frame
  const w = words(lang)
  const at = `${HERE}/${hour.id}/questions/${one.id}`
  const field = (name: string, otherwise: string | null) => {
    const named = `${name}-${one.id}`
    return {
      lang,
      name: named,
      value: typed[named] ?? otherwise ?? '',
      error: props.errors.find((error) => error.field === named)?.text,
    }
  }
  const tone = one.state === 'shown' ? 'ok' : one.state === 'waiting' ? 'warn' : 'neutral'
  const answers = one.state === 'shown' && state !== 'announced' && state !== 'taking'
  const isRefused = props.errors.some((error) => error.field.endsWith(`-${one.id}`))
  // of two forms: Enter in the reason of a refusal shows nothing
  const look = (
    <div class="forms-apart">
      <Form action={`${at}/look`} csrf={csrf}>
        <TextArea {...field('show', one.publicText ?? one.body)} label={w.publicText} rows={3} />
        <Button name={`press-${one.id}`} value="show">
          {w.show}
        </Button>
      </Form>
      <Form action={`${at}/look`} csrf={csrf}>
        <TextField {...field('because', one.refusedBecause)} label={w.refuseReason} width="full" />
        <Button kind="secondary" name={`press-${one.id}`} value="refuse">
          {w.refuse}
        </Button>
      </Form>
    </div>
  )
  return (
    <section>
      <h3 class="lines">{one.publicText ?? one.body}</h3>
      <p>
        <Badge tone={tone}>{w.questionState[one.state]}</Badge> {one.nickname},{' '}
        {publicWords(lang).votes(one.votes)}
      </p>
      {one.publicText !== null && one.publicText !== one.body && one.body !== '' && (
        <>
          <h4>{w.asked}</h4>
          <Lines text={one.body} />
        </>
      )}
      {one.state === 'waiting' ? (
        look
      ) : (
        <Disclosure summary={w.look} open={isRefused && !answers}>
          {look}
        </Disclosure>
      )}
      {one.answer !== null && typed[`answer-${one.id}`] !== undefined && (
        <>
          <h4>{w.standing}</h4>
          <Lines text={one.answer} />
        </>
      )}
      {answers && (
        <Form action={`${at}/answer`} csrf={csrf}>
          <input type="hidden" name={`seen-${one.id}`} value={one.answeredAt ?? ''} />
          <RadioField
            {...field('voice', one.voice)}
            label={w.voice}
            options={(['mayor', 'office'] as const).map((value) => ({ value, label: w.voices[value] }))}
          />
          <TextArea {...field('answer', one.answer)} label={w.answer} rows={6} />
          <Button>{w.publishAnswer}</Button>
        </Form>
      )}
    </section>
  )
}
