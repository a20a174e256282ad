import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
import { momentText } from '#kernel/words.ts'
import { type FieldError, RadioField, SelectField, TextField } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import type { MediaChoice } from '../media/media-choice.store.ts'
import type { Section } from '../sections/section.store.ts'
import type { ItemType } from '../types/types.rule.ts'
import { words as typeWords } from '../types/types.words.ts'
import { words } from './edit.words.ts'
import { ItemFields } from './item-form.view.tsx'
import { newAddress } from './new-address.rule.ts'
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
  /** When something was typed here and not saved. */
  typedAt: Instant | undefined
  /** Tells this form from others. */
  once: string
}) {
  const { frame, clerk, section, type, typed, errors, typedAt } = props
  const { lang } = frame
  const w = words(lang)
  const to = (part = '') => newAddress(section.path, type, part)
  return (
    <Page
      frame={frame}
      title={w.newIn(section.name[lang])}
      crumbs={[{ label: w.items, href: HERE }]}
      current={HERE}
      errors={[...errors]}
      noindex
    >
      {typedAt && (
        <Panel tone="info" title={w.typedAt(momentText(lang, typedAt, 'short'))}>
          <Buttons>
            <ButtonLink href={`${to()}&typed=1`}>{w.goOn}</ButtonLink>
          </Buttons>
          <Form action={to('/autosave/removal')} csrf={clerk.csrf}>
            <Button kind="secondary">{w.discard}</Button>
          </Form>
        </Panel>
      )}
      <Form
        action={to()}
        csrf={clerk.csrf}
        autosave={{ action: to('/autosave'), done: w.autosaved, ...w.autosaveFails }}
      >
        <input type="hidden" name="once" value={props.once} />
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
