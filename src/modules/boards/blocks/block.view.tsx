import { inLang } from '#kernel/words.ts'
import { type FieldError, RadioField, TextArea, TextField } from '#ui/field.tsx'
import { Button, ButtonLink, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Typed } from '../removal/text.view.tsx'
import { INFRINGES } from './block.rule.ts'
import { words } from './block.words.ts'

export function AskBlockPage(props: {
  frame: Frame
  /** Where the text is, below the language. */
  address: string
  action: string
  boardName: string
  title: string
  keepDays: number
  typed: Typed
  errors: FieldError[]
}) {
  const { frame, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const field = (name: string) => ({
    lang,
    name,
    label: w.fields[name] ?? name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  return (
    <Page
      frame={frame}
      title={w.ask}
      lead={w.askLead}
      crumbs={[{ label: props.boardName, href: inLang(lang, props.address) }]}
      current={inLang(lang, '/boards')}
      errors={errors}
      noindex
    >
      <p>
        {w.text}: <a href={inLang(lang, props.address)}>{props.title}</a>
      </p>
      <Form action={props.action}>
        <RadioField
          {...field('infringes')}
          options={INFRINGES.map((value) => ({ value, label: w.infringes[value] }))}
        />
        <TextArea {...field('says')} hint={w.saysHint} rows={6} maxlength={2_000} />
        <TextField {...field('name')} autocomplete="name" width="m" />
        <p>{w.contactHint}</p>
        <TextField {...field('email')} type="email" autocomplete="email" width="l" optional />
        <TextField {...field('phone')} type="tel" autocomplete="tel" width="m" optional />
        <p>{w.kept(props.keepDays)}</p>
        <Button>{w.send}</Button>
      </Form>
    </Page>
  )
}

export function AskedPage({ frame, address }: { frame: Frame; address: string }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.sent} current={inLang(lang, '/boards')} noindex>
      <Panel tone="ok" title={w.sentText} live />
      <ButtonLink kind="tertiary" href={inLang(lang, address)}>
        {w.back}
      </ButtonLink>
    </Page>
  )
}
