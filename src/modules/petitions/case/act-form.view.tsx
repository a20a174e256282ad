import type { ComponentChildren } from 'preact'
import { Disclosure } from '#ui/disclosure.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { CaseProps } from './case.view.tsx'

/** One act: folded away until it is wanted, open where it was refused. `fields` are the names in it. */
export function ActForm(props: {
  page: CaseProps
  path: string
  title: string
  submit: string
  says?: string | undefined
  fields?: readonly string[]
  open?: boolean | undefined
  children?: ComponentChildren
}) {
  const { page, fields = [] } = props
  const { petition } = page.file
  const isRefused = fields.some(
    (field) => page.errors.some((one) => one.field === field) || (page.typed[field] ?? '') !== '',
  )
  return (
    <Disclosure summary={props.title} open={(props.open ?? false) || isRefused}>
      {props.says && <p>{props.says}</p>}
      <Form action={`/office/petitions/${petition.number}/${props.path}`} csrf={page.clerk.csrf}>
        <input type="hidden" name="version" value={petition.version} />
        {props.children}
        <Button>{props.submit}</Button>
      </Form>
    </Disclosure>
  )
}

/** What a field of the case page takes: what was typed, what is wrong. */
export const fieldOf = ({ frame, typed, errors }: CaseProps, name: string) => ({
  lang: frame.lang,
  name,
  value: typed[name],
  error: errors.find((one) => one.field === name)?.text,
})
