import { inLang } from '#kernel/words.ts'
import { type FieldError, PasswordField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { CodeEntryPage } from '../contact-fields/code.view.tsx'
import { fieldIn } from '../contact-fields/lookup-fields.view.tsx'
import { words } from './lookup.words.ts'
import { words as lostWords } from './lost-number.words.ts'

const HERE = '/petitions/lookup'
interface Props {
  frame: Frame
  number: string
  errors: FieldError[]
}

export function LookupPage(props: Props & { contact: string; hasEnded: boolean }) {
  const { frame, number, errors } = props
  const { lang } = frame
  const w = words(lang)
  const field = fieldIn(lang, { number, ofNumber: number, contact: props.contact }, errors)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={inLang(lang, HERE)} errors={errors}>
      {props.hasEnded && <Panel tone="info" title={w.ended} live />}
      <Form action={inLang(lang, HERE)}>
        <TextField {...field('number', w.number)} hint={w.numberHint} inputmode="numeric" width="s" />
        <PasswordField {...field('password', w.password)} />
        <Button>{w.submit}</Button>
      </Form>
      <h2>{w.other}</h2>
      <p>{w.otherSays}</p>
      <Form action={inLang(lang, `${HERE}/code`)} label={w.other}>
        <TextField {...field('ofNumber', w.number)} hint={w.numberHint} inputmode="numeric" width="s" />
        <TextField {...field('contact', w.contact)} width="m" />
        <Button kind="secondary">{w.send}</Button>
      </Form>
      <p>
        <a href={inLang(lang, `${HERE}/number`)}>{lostWords(lang).link}</a>
      </p>
    </Page>
  )
}

export const CodePage = ({ frame, number, errors }: Props) => (
  <CodeEntryPage
    frame={frame}
    w={words(frame.lang)}
    number={number}
    errors={errors}
    lookup={inLang(frame.lang, HERE)}
    action={inLang(frame.lang, `${HERE}/code/entry`)}
  />
)
