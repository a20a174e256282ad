import type { Lang } from '#kernel/words.ts'
import { type FieldError, FileField } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { words } from '../own/own.words.ts'
import { MOST_FILES } from '../writing/limits.rule.ts'
import type { Attachment } from './attachment.store.ts'

/** Adding files to an own posting, one at a time, and taking them off. */
export function AttachmentsForm(props: {
  frame: Frame
  attachments: readonly Attachment[]
  errors: readonly FieldError[]
  csrf: string
  action: string
}) {
  const { frame, attachments, csrf, action } = props
  const w = words(frame.lang)
  return (
    <section id="files">
      <h2>{w.attachments}</h2>
      {attachments.map((one) => (
        <Form action={action} csrf={csrf} multipart>
          <p>
            <a href={`${action}/${one.nth}/own`}>{one.name}</a>
          </p>
          <Button kind="tertiary" size="small" name="remove" value={`${one.nth}`}>
            {w.detach(one.name)}
          </Button>
        </Form>
      ))}
      {attachments.length < MOST_FILES && (
        <Form action={action} csrf={csrf} multipart>
          <FileField
            lang={frame.lang}
            name="file"
            label={w.file}
            hint={w.attachHint}
            accept=".jpg,.jpeg,.png,.webp,.pdf"
            error={props.errors.find((one) => one.field === 'file')?.text}
          />
          <Buttons>
            <Button kind="secondary">{w.attach}</Button>
          </Buttons>
        </Form>
      )}
    </section>
  )
}

/** Files below a text, as everyone may open them. */
export function Attachments(props: {
  lang: Lang
  attachments: readonly Attachment[]
  hrefOf: (one: Attachment) => string
}) {
  const { attachments } = props
  if (attachments.length === 0) return null
  return (
    <section>
      <h2>{words(props.lang).attachments}</h2>
      <ul>
        {attachments.map((one) => (
          <li>
            <a href={props.hrefOf(one)}>{one.name}</a> ({Math.max(1, Math.round(one.bytes / 1024))}KB)
          </li>
        ))}
      </ul>
    </section>
  )
}
