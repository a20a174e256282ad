import { Disclosure } from '#ui/disclosure.tsx'
import { type FieldError, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { DESK, DeskTabs } from '../desk/tabs.view.tsx'
import { words } from '../office.words.ts'
import type { SavedAnswer } from './saved-answer.store.ts'

interface Props {
  frame: Frame
  csrf: string
  fields: readonly string[]
  names: ReadonlyMap<string, string>
  saved: readonly SavedAnswer[]
  typed: Partial<Record<'id' | 'field' | 'title' | 'text', string>>
  errors: FieldError[]
  done: boolean
}
const HERE = `${DESK}/saved-answers`

export function SavedAnswersPage(props: Props) {
  const { frame, csrf, names, saved, errors } = props
  const { lang } = frame
  const all = words(lang)
  const w = all.saved
  return (
    <Page frame={frame} title={all.views.saved} lead={w.lead} current={DESK} errors={errors} noindex>
      <DeskTabs lang={lang} view="saved" />
      {props.done && <Panel tone="ok" title={all.done} live />}
      {saved.length === 0 && <p class="empty">{w.none}</p>}
      {saved.map((one) => (
        <Disclosure summary={`[${names.get(one.fieldId) ?? one.fieldId}] ${one.title}`}>
          <Lines text={one.text} />
          <Form action={`${HERE}/removal`} csrf={csrf} label={`${w.remove}: ${one.title}`}>
            <input type="hidden" name="id" value={one.id} />
            <Buttons>
              <ButtonLink kind="secondary" size="small" href={`${HERE}?id=${one.id}#saved-form`}>
                {w.edit}
              </ButtonLink>
              <Button kind="tertiary" size="small">
                {w.remove}
              </Button>
            </Buttons>
          </Form>
        </Disclosure>
      ))}
      <SavedForm {...props} />
    </Page>
  )
}

/** Of a new text, or of the one that is being edited. */
function SavedForm({ frame, csrf, fields, names, typed, errors }: Props) {
  const { lang } = frame
  const all = words(lang)
  const w = all.saved
  const id = typed.id
  const field = fieldsOf<'field' | 'title' | 'text'>({ lang, typed, errors })
  return (
    <section id="saved-form">
      <h2>{id === undefined ? w.add : w.edit}</h2>
      <Form action={HERE} csrf={csrf}>
        {id !== undefined && <input type="hidden" name="id" value={id} />}
        <SelectField
          {...field('field')}
          label={all.field}
          value={typed.field ?? (fields.length === 1 ? fields[0] : undefined)}
          empty={w.choose}
          options={fields.map((value) => ({ value, label: names.get(value) ?? value }))}
        />
        <TextField {...field('title')} label={w.title} width="full" />
        <TextArea {...field('text')} label={w.text} rows={6} />
        <Button>{w.save}</Button>
      </Form>
    </section>
  )
}
