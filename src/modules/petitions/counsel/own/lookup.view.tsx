import { inLang } from '#kernel/words.ts'
import { type FieldError, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { COUNSEL } from '../not-petition.view.tsx'
import { words } from '../counsel.words.ts'

const HERE = `${COUNSEL}/lookup`
interface Props {
  frame: Frame
  number: string
  errors: FieldError[]
}

export function CounselLookupPage(props: Props & { contact: string; hasEnded: boolean }) {
  const { frame, errors } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.lookup
  const field = (name: 'number' | 'contact') => ({
    lang,
    name,
    label: w[name],
    value: props[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: all.title, href: inLang(lang, COUNSEL) }]}
      current={inLang(lang, COUNSEL)}
      errors={errors}
    >
      {props.hasEnded && <Panel tone="info" title={w.ended} live />}
      <Form action={inLang(lang, HERE)}>
        <TextField {...field('number')} hint={w.numberHint} width="s" />
        <TextField {...field('contact')} width="m" />
        <Button>{w.send}</Button>
      </Form>
    </Page>
  )
}

export function CounselCodePage({ frame, number, errors }: Props) {
  const { lang } = frame
  const w = words(lang).lookup
  return (
    <Page
      frame={frame}
      title={w.codeTitle}
      lead={w.codeSays}
      crumbs={[{ label: w.title, href: inLang(lang, HERE) }]}
      current={inLang(lang, COUNSEL)}
      errors={errors}
      noindex
    >
      <Form action={inLang(lang, `${HERE}/code`)}>
        <input type="hidden" name="number" value={number} />
        <TextField
          lang={lang}
          name="code"
          label={w.code}
          hint={w.codeHint}
          inputmode="numeric"
          autocomplete="one-time-code"
          error={errors.find((one) => one.field === 'code')?.text}
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
