import type { FieldError } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { CodeField } from './lookup-fields.view.tsx'

interface Words {
  readonly title: string
  readonly codeTitle: string
  readonly codeSays: string
  readonly code: string
  readonly codeHint: string
  readonly submit: string
  readonly resend: string
}

/** Where the code is entered that was sent to a contact. Addresses are in the language of the page. */
export function CodeEntryPage(props: {
  frame: Frame
  w: Words
  number: string
  errors: FieldError[]
  /** Where it is asked for, sent to, and of which page of the menu it is. */
  lookup: string
  action: string
  current?: string
}) {
  const { frame, w, number, errors, lookup, current } = props
  return (
    <Page
      frame={frame}
      title={w.codeTitle}
      lead={w.codeSays}
      crumbs={[{ label: w.title, href: lookup }]}
      {...(current === undefined ? {} : { current })}
      errors={errors}
      noindex
    >
      <Form action={props.action}>
        <input type="hidden" name="number" value={number} />
        <CodeField
          lang={frame.lang}
          label={w.code}
          hint={w.codeHint}
          error={errors.find((one) => one.field === 'code')?.text}
        />
        <Button>{w.submit}</Button>
      </Form>
      <p>
        <a href={`${lookup}?number=${number}`}>{w.resend}</a>
      </p>
    </Page>
  )
}
