import { inLang } from '#kernel/words.ts'
import { type FieldError, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { ContactFields } from '../../contact-fields/contact.view.tsx'
import { FoundButtons, type FoundProps } from '../asker/found.view.tsx'
import { COUNSEL, NotPetition } from '../not-petition.view.tsx'
import { words } from '../counsel.words.ts'
import type { CounselField } from '../fields/field.store.ts'
import { LONGEST_QUESTION } from './question.rule.ts'

export function AskPage(
  props: FoundProps & {
    frame: Frame
    fields: readonly CounselField[]
    typed: Partial<Record<string, string>>
    errors: FieldError[]
    /** How long it is kept. */
    keptDays: number
  },
) {
  const { frame, fields, typed, errors } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.form
  const field = fieldsOf({ lang, typed, errors })
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: all.title, href: inLang(lang, COUNSEL) }]}
      current={inLang(lang, COUNSEL)}
      errors={errors}
      noindex
    >
      <NotPetition frame={frame} />
      <Form action={inLang(lang, `${COUNSEL}/questions/new`)}>
        <input type="hidden" name="once" value={typed['once']} />
        {props.note}
        <SelectField
          {...field('field')}
          label={w.field}
          empty={all.choose}
          options={fields.map((one) => ({
            value: one.id,
            label: one.name[lang],
          }))}
          width="m"
        />
        <TextField {...field('title')} label={w.subject} width="full" />
        <TextArea {...field('body')} label={w.body} hint={w.bodyHint} rows={8} maxlength={LONGEST_QUESTION} />
        <RadioField
          {...field('open')}
          label={w.open}
          hint={w.openHint}
          options={[
            { value: 'yes', label: w.yes },
            { value: 'no', label: w.no },
          ]}
        />
        <h2>{w.who}</h2>
        <ContactFields lang={lang} typed={typed} errors={errors} />
        <Panel tone="neutral" title={w.privacyTitle} level={3}>
          <p>{w.privacy(props.keptDays)}</p>
        </Panel>
        <FoundButtons {...props} lang={lang} submit={w.submit} />
      </Form>
    </Page>
  )
}
