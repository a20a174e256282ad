import { inLang } from '#kernel/words.ts'
import { type FieldError, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { fieldIn } from '../contact-fields/lookup-fields.view.tsx'
import { words } from './lost-number.words.ts'
import { words as lookupWords } from './lookup.words.ts'

const LOOKUP = '/petitions/lookup'

export function LostNumberPage(props: {
  frame: Frame
  typed: { name: string; contact: string }
  errors: FieldError[]
  isSent: boolean
}) {
  const { frame, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const field = fieldIn(lang, typed, errors)
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: lookupWords(lang).title, href: inLang(lang, LOOKUP) }]}
      current={inLang(lang, LOOKUP)}
      errors={errors}
      noindex
    >
      {props.isSent && (
        <Panel tone="ok" title={w.sent} live>
          <p>{w.sentSays}</p>
        </Panel>
      )}
      <Form action={inLang(lang, `${LOOKUP}/number`)}>
        <TextField {...field('name', w.name)} autocomplete="name" width="s" />
        <TextField {...field('contact', w.contact)} width="m" />
        <Button>{w.send}</Button>
      </Form>
    </Page>
  )
}
