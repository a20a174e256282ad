import { Disclosure } from '#ui/disclosure.tsx'
import { type FieldError, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { SavedReply } from './saved-reply.store.ts'
import { words } from './saved-replies.words.ts'

const braced = (names: Readonly<Record<string, string>>) =>
  Object.keys(names)
    .map((one) => `{${one}}`)
    .join(' ')

export function SavedRepliesPage(props: {
  frame: Frame
  csrf: string
  replies: readonly SavedReply[]
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
}) {
  const { frame, csrf, replies, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const field = fieldsOf<'title' | 'text'>({ lang, typed, errors })
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: w.back, href: '/office' }]}
      current="/office"
      errors={errors}
      noindex
    >
      {replies.length === 0 && <p class="empty">{w.none}</p>}
      {replies.map((one) => (
        <Disclosure summary={one.title}>
          <Lines text={one.text} />
          <Form action={`/office/replies/${one.id}/removal`} csrf={csrf}>
            <Button kind="tertiary">{w.remove}</Button>
          </Form>
        </Disclosure>
      ))}
      <Form action="/office/replies" csrf={csrf}>
        <TextField {...field('title')} label={w.name} width="m" />
        <TextArea
          {...field('text')}
          label={w.text}
          hint={w.hint(braced(w.names))}
          rows={8}
          maxlength={20_000}
        />
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}

/** Above the answer: one that fits, filled in with the facts of the case. It is saved as a draft, which can be changed. */
export function LoadReply(page: CaseProps) {
  const { frame, file, clerk } = page
  const w = words(frame.lang)
  const { replies, acts, petition } = file
  if (replies.length === 0 || !acts.has('draft-answer')) return null
  return (
    <Disclosure summary={w.load}>
      <form method="get" action={`/office/petitions/${petition.number}`} class="form-row">
        <SelectField
          lang={clerk.lang}
          name="reply"
          label={w.load}
          empty={w.choose}
          value=""
          options={replies.map((one) => ({ value: String(one.id), label: one.title }))}
        />
        <Button kind="secondary">{w.loadSubmit}</Button>
      </form>
    </Disclosure>
  )
}
