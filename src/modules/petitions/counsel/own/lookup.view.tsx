import { inLang } from '#kernel/words.ts'
import { type FieldError, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { CodeEntryPage } from '../../contact-fields/code.view.tsx'
import { fieldIn } from '../../contact-fields/lookup-fields.view.tsx'
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
  const field = fieldIn(lang, { number: props.number, contact: props.contact }, errors)
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
        <TextField {...field('number', w.number)} hint={w.numberHint} width="s" />
        <TextField {...field('contact', w.contact)} width="m" />
        <Button>{w.send}</Button>
      </Form>
    </Page>
  )
}

export const CounselCodePage = ({ frame, number, errors }: Props) => (
  <CodeEntryPage
    frame={frame}
    w={words(frame.lang).lookup}
    number={number}
    errors={errors}
    lookup={inLang(frame.lang, HERE)}
    action={inLang(frame.lang, `${HERE}/code`)}
    current={inLang(frame.lang, COUNSEL)}
  />
)
