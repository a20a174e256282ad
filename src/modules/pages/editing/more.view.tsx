import type { Clerk } from '#kernel/clerk.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { type FieldError, SelectField, TextField } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { words as answerWords } from '../freshness/answer-for.words.ts'
import type { Item } from '../items/item.store.ts'
import type { Section } from '../sections/section.store.ts'
import { words } from './edit.words.ts'

const HERE = '/office/pages'

/** What else can be done with a text. */
export function MoreActs(props: {
  frame: Frame
  clerk: Clerk
  item: Item
  /** Sections in which its type may stand. */
  sections: readonly Section[]
  /** Another address for it, as it was typed and refused. */
  move?: { readonly section: string; readonly path: string } | undefined
  errors: readonly FieldError[]
}) {
  const { frame, clerk, item, sections, move } = props
  const { lang } = frame
  const w = words(lang)
  const act = (name: string, label: string) => (
    <Form action={`${HERE}/${item.id}/${name}`} csrf={clerk.csrf}>
      <input type="hidden" name="version" value={item.version} />
      <Button kind="secondary" size="small">
        {label}
      </Button>
    </Form>
  )
  return (
    <section aria-labelledby="more">
      <h2 id="more">{w.more}</h2>
      <Buttons>
        <ButtonLink href={`${HERE}/${item.id}/revisions`} kind="secondary" size="small">
          {w.revisions}
        </ButtonLink>
        {!clerk.contract && (
          <ButtonLink href={`${HERE}/${item.id}/provider`} kind="secondary" size="small">
            {answerWords(lang).title}
          </ButtonLink>
        )}
        {act('preview', w.makePreview)}
        {act('copy', w.copy)}
        {item.shown !== null && act('withdrawal', w.withdraw)}
        {act('trash', w.toTrash)}
      </Buttons>
      <Disclosure summary={w.move} open={move !== undefined}>
        <Form action={`${HERE}/${item.id}/address`} csrf={clerk.csrf}>
          <input type="hidden" name="version" value={item.version} />
          <SelectField
            lang={lang}
            name="section"
            label={w.section}
            value={move?.section ?? item.section}
            options={sections.map((one) => ({ value: one.path, label: one.name[lang] }))}
          />
          <TextField
            lang={lang}
            name="path"
            label={w.path}
            hint={w.moveHint}
            value={move?.path ?? item.path}
            error={props.errors.find((one) => one.field === 'path')?.text}
          />
          <Button kind="secondary">{w.move}</Button>
        </Form>
      </Disclosure>
    </section>
  )
}
