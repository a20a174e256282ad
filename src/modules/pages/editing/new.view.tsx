import type { Clerk } from '#kernel/clerk.ts'
import { type FieldError, RadioField, SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import type { MediaChoice } from '../media/media-choice.store.ts'
import type { Section } from '../sections/section.store.ts'
import type { ItemType } from '../types/types.rule.ts'
import { words as typeWords } from '../types/types.words.ts'
import { words } from './edit.words.ts'
import { ItemFields } from './item-form.view.tsx'
import type { TypedItem } from './typed-item.rule.ts'

const HERE = '/office/pages'

/** Where a new text belongs, and of what type it is. */
export function ChoosePage(props: {
  frame: Frame
  clerk: Clerk
  sections: readonly Section[]
  section: Section | undefined
}) {
  const { frame, sections, section } = props
  const { lang } = frame
  const w = words(lang)
  const t = typeWords(lang)
  return (
    <Page frame={frame} title={w.newItem} crumbs={[{ label: w.items, href: HERE }]} current={HERE} noindex>
      <Form method="get" action={`${HERE}/new`}>
        {section ? (
          <>
            <input type="hidden" name="section" value={section.path} />
            <RadioField
              lang={lang}
              name="type"
              label={w.chooseType}
              value={section.types[0]}
              options={section.types.map((value) => ({ value, label: t.types[value] ?? value }))}
            />
          </>
        ) : (
          <SelectField
            lang={lang}
            name="section"
            label={w.chooseSection}
            options={sections.map((one) => ({ value: one.path, label: one.name[lang] }))}
          />
        )}
        <Button>{w.go}</Button>
      </Form>
    </Page>
  )
}

/** The form of a new text. */
export function NewItemPage(props: {
  frame: Frame
  clerk: Clerk
  section: Section
  type: ItemType
  typed: TypedItem
  errors: readonly FieldError[]
  media: readonly MediaChoice[]
}) {
  const { frame, clerk, section, type, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const action = `${HERE}/new?${new URLSearchParams({ section: section.path, type })}`
  return (
    <Page
      frame={frame}
      title={w.newIn(section.name[lang])}
      crumbs={[{ label: w.items, href: HERE }]}
      current={HERE}
      errors={[...errors]}
      noindex
    >
      <Form action={action} csrf={clerk.csrf}>
        <ItemFields lang={lang} type={type} typed={typed} errors={errors} media={props.media} />
        <TextField
          lang={lang}
          name="path"
          label={w.path}
          hint={w.pathHint}
          value={typed['path'] ?? ''}
          error={errors.find((one) => one.field === 'path')?.text}
          optional
        />
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}
