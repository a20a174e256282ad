import { DateField, type FieldError, FileField, SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { QUEUE } from '../removal/removal.view.tsx'
import { words as office } from '../removal/removal.words.ts'
import { ReasonFields, TextOf, type Typed } from '../removal/text.view.tsx'
import { officePathOf } from '../withheld/of.rule.ts'
import type { Target } from '../withheld/target.store.ts'
import { words } from './order.words.ts'

export function OrderPage(props: {
  frame: Frame
  csrf: string
  target: Target
  authorities: readonly ('court' | 'election-commission' | 'rights-holder')[]
  typed: Typed
  errors: FieldError[]
}) {
  const { frame, target, typed, errors } = props
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
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: office(lang).queue, href: QUEUE }]}
      current={QUEUE}
      errors={errors}
      noindex
    >
      <TextOf lang={lang} target={target} />
      <h2>{w.title}</h2>
      <Form action={`${officePathOf(target)}/order`} csrf={props.csrf} multipart>
        <SelectField
          {...field('authority')}
          empty={w.choose}
          options={props.authorities.map((value) => ({ value, label: w.authority[value] }))}
        />
        <TextField {...field('documentNo')} width="m" />
        <DateField {...field('documentOn')} />
        <FileField {...field('file')} hint={w.fileHint} accept=".pdf,image/*" optional />
        <TextField {...field('keepDays')} hint={w.keepHint} inputmode="numeric" width="xs" />
        <ReasonFields lang={lang} typed={typed} errors={errors} />
        <Button>{w.do}</Button>
      </Form>
    </Page>
  )
}
