import { TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Panel } from '#ui/panel.tsx'
import type { BuilderProps } from './builder.view.tsx'
import { words } from './rounds.words.ts'

const versionOf = ({ round }: BuilderProps) => <input type="hidden" name="version" value={round.version} />

/** Everyone answers from then on. @article 4 */
export function OpenIt(props: BuilderProps) {
  const { frame, csrf, round } = props
  const w = words(frame.lang)
  return (
    <Panel tone="warn" title={w.open}>
      <p>{w.openSays}</p>
      <Form action={`/office/opinions/rounds/${round.id}/opening`} csrf={csrf} label={w.open}>
        {versionOf(props)}
        <Button>{w.open}</Button>
      </Form>
    </Panel>
  )
}

/** Ended before its last day, with the reason that everyone reads. @article 4 */
export function EndEarly(props: BuilderProps) {
  const { frame, csrf, round, state, errors } = props
  const { lang } = frame
  const w = words(lang)
  if (state !== 'open' && state !== 'to-come') return null
  const field = (name: 'whyKo' | 'whyEn', value: string) => ({
    lang,
    name,
    label: w[name],
    value,
    error: errors.find((one) => one.field === name)?.text,
    rows: 3,
    maxlength: 500,
  })
  return (
    <section>
      <h2>{w.endEarly}</h2>
      <p>{w.endEarlySays}</p>
      <Form action={`/office/opinions/rounds/${round.id}/ending`} csrf={csrf} label={w.endEarly}>
        {versionOf(props)}
        <TextArea {...field('whyKo', props.why.ko)} />
        <TextArea {...field('whyEn', props.why.en)} />
        <Button kind="secondary">{w.endIt}</Button>
      </Form>
    </section>
  )
}

export function DeleteDraft(props: BuilderProps) {
  const { frame, csrf, round } = props
  const w = words(frame.lang)
  return (
    <section>
      <h2>{w.deleteDraft}</h2>
      <p>{w.deleteSays}</p>
      <Form action={`/office/opinions/rounds/${round.id}/deletion`} csrf={csrf} label={w.deleteDraft}>
        {versionOf(props)}
        <Button kind="tertiary">{w.deleteDraft}</Button>
      </Form>
    </section>
  )
}
