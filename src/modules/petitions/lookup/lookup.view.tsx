import { inLang } from '#kernel/words.ts'
import { type FieldError, PasswordField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { words } from './lookup.words.ts'
import { words as lostWords } from './lost-number.words.ts'

const HERE = '/petitions/lookup'
interface Props {
  frame: Frame
  number: string
  errors: FieldError[]
}
const errorIn = (errors: FieldError[]) => (field: string) => errors.find((one) => one.field === field)?.text

export function LookupPage(props: Props & { contact: string; hasEnded: boolean }) {
  const { frame, number, errors } = props
  const { lang } = frame
  const w = words(lang)
  const at = errorIn(errors)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={inLang(lang, HERE)} errors={errors}>
      {props.hasEnded && <Panel tone="info" title={w.ended} live />}
      <Form action={inLang(lang, HERE)}>
        <TextField
          lang={lang}
          name="number"
          label={w.number}
          hint={w.numberHint}
          inputmode="numeric"
          value={number}
          error={at('number')}
          width="s"
        />
        <PasswordField lang={lang} name="password" label={w.password} error={at('password')} />
        <Button>{w.submit}</Button>
      </Form>
      <h2>{w.other}</h2>
      <p>{w.otherSays}</p>
      <Form action={inLang(lang, `${HERE}/code`)} label={w.other}>
        <TextField
          lang={lang}
          name="ofNumber"
          label={w.number}
          hint={w.numberHint}
          inputmode="numeric"
          value={number}
          error={at('ofNumber')}
          width="s"
        />
        <TextField
          lang={lang}
          name="contact"
          label={w.contact}
          value={props.contact}
          error={at('contact')}
          width="m"
        />
        <Button kind="secondary">{w.send}</Button>
      </Form>
      <p>
        <a href={inLang(lang, `${HERE}/number`)}>{lostWords(lang).link}</a>
      </p>
    </Page>
  )
}

export function CodePage({ frame, number, errors }: Props) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.codeTitle}
      lead={w.codeSays}
      crumbs={[{ label: w.title, href: inLang(lang, HERE) }]}
      errors={errors}
      noindex
    >
      <Form action={inLang(lang, `${HERE}/code/entry`)}>
        <input type="hidden" name="number" value={number} />
        <TextField
          lang={lang}
          name="code"
          label={w.code}
          hint={w.codeHint}
          inputmode="numeric"
          autocomplete="one-time-code"
          error={errorIn(errors)('code')}
          width="s"
        />
        <Button>{w.submit}</Button>
      </Form>
      <p>
        <a href={inLang(lang, `${HERE}?number=${number}`)}>{w.resend}</a>
      </p>
    </Page>
  )
}
