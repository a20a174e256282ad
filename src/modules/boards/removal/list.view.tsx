import { type FieldError, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { QUEUE } from './removal.view.tsx'
import { words } from './removal.words.ts'

export function ListPage(props: { frame: Frame; csrf: string; list: string; errors: FieldError[] }) {
  const { frame, errors } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.bulk}
      lead={w.bulkLead}
      crumbs={[{ label: w.queue, href: QUEUE }]}
      current={QUEUE}
      errors={errors}
      noindex
    >
      <Form action={`${QUEUE}/list`} csrf={props.csrf}>
        <TextArea
          lang={lang}
          name="list"
          label={w.fields['list'] ?? ''}
          hint={w.bulkHint}
          value={props.list}
          error={errors.find((one) => one.field === 'list')?.text}
          rows={12}
        />
        <Button>{w.do}</Button>
      </Form>
    </Page>
  )
}
