import type { ComponentChildren } from 'preact'
import { type FieldError, TextArea, TextField } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { ContactFields } from '../contact-fields/contact.view.tsx'
import { LONGEST_BODY } from './answers.rule.ts'
import { words } from './filing.words.ts'
import { QuestionPage } from './question.view.tsx'

export interface QuestionProps<T> {
  frame: Frame
  typed: T
  errors: FieldError[]
}
export const errorIn = (errors: FieldError[]) => (field: string) =>
  errors.find((one) => one.field === field)?.text

/** `note` stands above the fields: personal data that was found or masked. */
export function PetitionQuestion(
  props: QuestionProps<{ title: string; body: string }> & {
    note?: ComponentChildren
    found?: 'refused' | 'warned' | undefined
  },
) {
  const { frame, typed, errors } = props
  const { lang } = frame
  const w = words(lang).petition
  const at = errorIn(errors)
  return (
    <QuestionPage
      frame={frame}
      heading={w.title}
      at={2}
      action="/petitions/new/petition"
      back="/petitions/new"
      errors={errors}
      found={props.found}
    >
      {props.note}
      <TextField
        lang={lang}
        name="title"
        label={w.subject}
        hint={w.subjectHint}
        value={typed.title}
        error={at('title')}
        width="full"
      />
      <TextArea
        lang={lang}
        name="body"
        label={w.body}
        hint={w.bodyHint}
        rows={12}
        maxlength={LONGEST_BODY}
        value={typed.body}
        error={at('body')}
      />
    </QuestionPage>
  )
}

export function ContactQuestion({
  frame,
  typed,
  errors,
  back,
}: QuestionProps<Record<'name' | 'toldBy' | 'email' | 'phone', string>> & { back: string }) {
  const { lang } = frame
  const w = words(lang).contact
  return (
    <QuestionPage
      frame={frame}
      heading={w.title}
      lead={w.why}
      at={3}
      action="/petitions/new/contact"
      back={back}
      errors={errors}
    >
      <ContactFields lang={lang} typed={typed} errors={errors} />
    </QuestionPage>
  )
}
